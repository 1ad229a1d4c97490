import type { LessonTexts } from '../../lesson';

export const longWait: LessonTexts = {
  title: 'La larga espera',
  learn: 'Que la comprensión puede llegar mucho después de que una red parezca haber acabado.',
  runs: { small: '616 ejemplos de entrenamiento' },
  setUp: [
    'La misma red de la lección 1, el mismo $x + y$ mod 37. Pero ahora entrena con 616 de los 1369 pares, que son el 45 %, y durante 3000 [pasos|step].',
    '[Memorizará|memorise] pronto sus [ejemplos de entrenamiento|training example]: en unos 60 o 70 pasos. La línea discontinua, la [exactitud de entrenamiento|train accuracy], sube entonces al 100 % y ahí se queda.',
    'La pregunta es qué hace la línea continua, la [exactitud de prueba|test accuracy]: la proporción de los otros 753 pares que responde bien.',
  ],
  ask: '¿Cómo va la exactitud de prueba, del paso 1 al paso 3000?',
  observe: [
    'Tu línea está en la gráfica Exactitud. Fíjate en cuándo llega arriba la discontinua, y en qué hace mientras tanto la continua.',
    'El eje de pasos es logarítmico: de 10 a 100 hay la misma distancia que de 100 a 1000. Ponlo en lineal, encima de las gráficas, para ver lo larga que es la espera.',
  ],
  outcomes: {
    late: {
      saw: 'Había memorizado en el paso {small.memorisedAt}, y su exactitud de prueba llegó al 95 % en el paso {small.grokkedAt}. Exactitud de prueba al final: {small.testAccuracy}.',
    },
    soon: {
      saw: 'Había memorizado en el paso {small.memorisedAt}, y su exactitud de prueba llegó al 95 % en el paso {small.grokkedAt}, que apenas es una espera.',
    },
    not: {
      saw: 'Había memorizado en el paso {small.memorisedAt}. Su exactitud de prueba no llegó al 95 % en {small.steps} pasos; al final: {small.testAccuracy}.',
    },
    untrained: {
      saw: 'Esta ejecución nunca memorizó sus ejemplos; exactitud de entrenamiento: {small.trainAccuracy} en el paso {small.steps}.',
    },
  },
  explain: [
    'Esto es el [grokking]: la red responde bien sus ejemplos de entrenamiento enseguida, y los pares que nunca vio, unas diez veces más tarde. Si te paras en el paso 100, dirás que no ha aprendido nada.',
    'Mira la gráfica Pérdida. La pérdida de entrenamiento era pequeña desde mucho antes, pero nunca descansó: algo en la red seguía cambiando mientras la exactitud de entrenamiento se quedaba en el 100 %.',
    'Por el camino, la pérdida de prueba primero sube por encima de lo que da responder a ciegas, y después baja. Qué hace cambiar a la red, aunque ya acierte, es el tema de la lección 3.',
  ],
  vary: [
    'Otra semilla',
    'Rápido: una tarea mayor, mod 59, con otras unidades',
    'La mitad de la tasa de aprendizaje',
  ],
  teacher: {
    preparation:
      'La lección 1, o su resultado: con 205 ejemplos la red memorizó y ahí se quedó. Explica qué es un eje logarítmico.',
    expect:
      'Las diez semillas hicieron grokking: memorizaron en el paso 61 (de 61 a 67), el 95 % de los pares de prueba en el paso 640 (de 560 a 750), todos en el paso 3000. Rápido: 81 y 1015 (de 880 a 1170). Con la mitad de la tasa de aprendizaje: 110 (de 100 a 110) y 885 (de 730 a 1300). La exactitud de prueba empieza a despegarse del fondo poco después de memorizar, así que en el eje logarítmico la subida ocupa gran parte del ancho.',
    questions: [
      {
        ask: '¿Cuándo habrías parado tú este entrenamiento?',
        answer:
          'Por la exactitud de entrenamiento, en el paso 70. La exactitud de prueba estaba entonces por debajo del 10 %. Para saberlo hay que esperar, o entender por qué llega.',
      },
      {
        ask: '¿Avisa la exactitud de entrenamiento de cuándo sube la de prueba?',
        answer: 'No. Está en el 100 % todo el tiempo.',
      },
      {
        ask: '¿Por qué difieren las semillas?',
        answer:
          'Empiezan con otros pesos y otros pares. Cuándo se termina de memorizar apenas depende de eso; cuándo llega el grokking sí, en unos cientos de pasos.',
      },
    ],
    misconceptions: [
      '«Durante la espera no pasa nada». La pérdida de entrenamiento sigue bajando y la norma de los pesos se mueve.',
      '«Lo entiende de golpe». En el eje lineal parece repentino; en el logarítmico, la exactitud de prueba sube a lo largo de varios cientos de pasos.',
    ],
  },
};
