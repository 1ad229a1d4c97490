import type { LessonTexts } from '../../lesson';

export const memorising: LessonTexts = {
  title: 'Memorizar no es aprender',
  learn: 'Por qué a una red se la examina con aquello con lo que nunca entrenó.',
  runs: { few: '205 ejemplos de entrenamiento' },
  setUp: [
    'Una red pequeña aprende a sumar en un reloj de 37 horas: $x + y$ mod 37. Entran dos números, y responde con uno de 37.',
    'En total hay $37 · 37 = 1369$ pares. Entrenará con 205 de ellos, sus [ejemplos de entrenamiento|training example], de los que se le dicen las respuestas correctas. Los otros 1164 son sus [pares de prueba|test pair]: nunca entrena con ellos.',
    'El entrenamiento avanza en [pasos|step]. Cada pocos pasos preguntamos dos veces cuántas respuestas son correctas: entre los ejemplos de entrenamiento ([exactitud de entrenamiento|train accuracy]) y entre los pares de prueba ([exactitud de prueba|test accuracy]).',
  ],
  ask: 'Entrena hasta responder bien los 205 ejemplos de entrenamiento, y después sesenta veces más. ¿Cuántos de los pares de prueba responderá bien al final?',
  observe: [
    'Observa las dos líneas de la gráfica Exactitud. La discontinua es la exactitud de entrenamiento; la continua, la exactitud de prueba.',
    'En la gráfica Pérdida, mira hacia dónde va la pérdida de prueba mientras baja la de entrenamiento.',
  ],
  outcomes: {
    hardly: {
      option: 'Casi ninguno: menos del 20 %',
      saw: 'Ya respondía bien todo lo que se le había dicho en el paso {few.memorisedAt}; exactitud de entrenamiento: {few.trainAccuracy}. Su exactitud de prueba en el paso {few.steps}: {few.testAccuracy}. Por [azar|chance] se acierta el 2,7 %.',
    },
    some: {
      option: 'Algunos: del 20 al 80 %',
      saw: 'Ya respondía bien todo lo que se le había dicho en el paso {few.memorisedAt}. Su exactitud de prueba en el paso {few.steps}: {few.testAccuracy}.',
    },
    most: {
      option: 'La mayoría: más del 80 %',
      saw: 'Ya respondía bien todo lo que se le había dicho en el paso {few.memorisedAt}. Su exactitud de prueba en el paso {few.steps}: {few.testAccuracy}.',
    },
    untrained: {
      saw: 'Esta ejecución no llegó a responder sus ejemplos de entrenamiento; exactitud de entrenamiento: {few.trainAccuracy} en el paso {few.steps}. Así que no dice nada sobre la pregunta.',
    },
  },
  explain: [
    'La red ha [memorizado|memorise]: responde bien cada ejemplo de entrenamiento, y nada de lo que tiene para ellos le sirve con otro par. Quien solo mirase la exactitud de entrenamiento diría que es perfecta.',
    'Nada en el entrenamiento pide más. La [pérdida|loss] que el entrenamiento hace pequeña se calcula solo con los ejemplos de entrenamiento, y en ellos es tan pequeña como se pueda desear.',
    'Aprender, tal como lo entendemos, es [generalizar|generalise]: responder lo que nunca te dijeron. Eso solo se ve con pares que se hayan reservado.',
  ],
  vary: [
    'Otra semilla: otros pesos iniciales, otros 205 pares',
    'Respuestas sorteadas: ¿puede memorizar también cosas sin sentido?',
    'Nueve de cada diez pares para entrenar',
  ],
  teacher: {
    preparation:
      'Solo la página. Antes, suma a mano unos cuantos pares en un reloj: 30 + 10 mod 37 es 3.',
    expect:
      'Las diez semillas memorizaron entre los pasos 45 y 50, y acabaron con el 1 % (del 0,8 al 2,4 %) de los pares de prueba en el paso 3000; diez que se siguieron hasta el paso 6000 no fueron mejores (docs/presets.md). Con respuestas al azar, diez de diez memorizaron entre los pasos 45 y 55. Con el 90 % de los pares (Inmediato), diez de diez llegaron al 95 % de los pares de prueba entre los pasos 89 y 130.',
    questions: [
      {
        ask: '¿Cómo puede una red responder bien todos los ejemplos de entrenamiento y no saber nada de sumar?',
        answer:
          'Como lo hace una lista: a cada par, su respuesta. Una lista no tiene nada que decir de un par que no está en ella.',
      },
      {
        ask: '¿Qué nos dice un 3 %?',
        answer:
          'Uno de cada 37 es el 2,7 %: lo que se acierta respondiendo a ciegas. Con pares nuevos, la red no hace nada mejor.',
      },
      {
        ask: 'La pérdida de prueba sube mientras la de entrenamiento baja. ¿Qué significa?',
        answer:
          'Que está cada vez más segura de sus respuestas en todas partes, también donde son erróneas.',
      },
    ],
    misconceptions: [
      '«Solo le falta entrenar más tiempo». Dio sesenta veces los pasos que llevó memorizar. El doble tampoco ayudó en ninguna de diez ejecuciones.',
      '«La red está rota». La misma red, con más ejemplos, generaliza: lección 2.',
    ],
  },
};
