import type { LessonTexts } from '../../lesson';

const NORMS =
  'Normas de los pesos al final: {few.weightNorm} al memorizar 205, {grok.weightNorm} al hacer grokking con 616, {many.weightNorm} al memorizar 616. Los [logits|logit] medios de las respuestas correctas fueron, en el mismo orden: {few.trainLogit}; {grok.trainLogit}; {many.trainLogit}.';

export const efficiency: LessonTexts = {
  title: 'Por qué más datos perjudican a la memorización',
  learn: 'Qué es la eficiencia, y por qué se invierte con el número de ejemplos.',
  runs: { few: 'Memorizar 205', many: 'Memorizar 616', grok: 'Grokking con 616' },
  setUp: [
    '¿Cuánto peso necesita memorizar? Para verlo por separado, le damos a la red [respuestas al azar|random labels]: respuestas sorteadas. No hay nada que entender, así que solo puede [memorizar|memorise].',
    'Entrenamos tres redes con todos los ajustes iguales, durante 3000 [pasos|step]: una memoriza 205 respuestas al azar, otra memoriza 616, y otra entrena con 616 respuestas verdaderas, con las que [hace grokking|grokking].',
    'Después comparamos sus [normas de los pesos|weight norm] $‖w‖$: el [decaimiento de pesos|weight decay] tira de todas con la misma fuerza.',
  ],
  ask: '¿En qué orden quedarán al final las normas de los pesos, de menor a mayor?',
  observe: [
    'Mira el total en la gráfica Norma de los pesos. Cada ejecución que ha terminado se queda ahí con una línea propia.',
    'En la gráfica Exactitud, comprueba que las dos primeras solo memorizaron y que la tercera hizo grokking.',
  ],
  outcomes: {
    fewGrokMany: {
      option: 'Memorizar 205, grokking con 616, memorizar 616',
      saw: NORMS,
    },
    grokFewMany: {
      option: 'Grokking con 616, memorizar 205, memorizar 616',
      saw: NORMS,
    },
    fewManyGrok: {
      option: 'Memorizar 205, memorizar 616, grokking con 616',
      saw: NORMS,
    },
    other: { saw: NORMS },
    unfair: {
      saw: 'No las tres hicieron lo que debían (memorizar, en los pasos: {few.memorisedAt}, {many.memorisedAt}; hacer grokking, en el paso: {grok.grokkedAt}), así que sus normas no dicen nada sobre la pregunta.',
    },
  },
  explain: [
    'Memorizar el triple de respuestas costó más peso, con logits más o menos iguales. El artículo llama $C_{mem}$ a la parte de una red que memoriza, y lo que cuenta es su [eficiencia|efficiency]: cuánto logit da por la norma de sus pesos. Baja con cada ejemplo más.',
    'La parte que generaliza, $C_{gen}$, responde todos los pares con la misma regla, así que con más ejemplos no tiene que ser más grande. A la red que hizo grokking con 616 pares le bastó menos peso que a la que memorizó 616.',
    'Pero tiene más peso que la que memorizó 205. Así que con 205 ejemplos sale más barato memorizar, y con 616, generalizar. El decaimiento de pesos prefiere lo más barato. En medio tiene que haber un tamaño en el que cuesten lo mismo: el [tamaño crítico|D_crit], $D_{crit}$.',
  ],
  vary: [
    'Memorizar 400 respuestas al azar',
    'Entrenar con 205 respuestas verdaderas: ¿a cuál de las tres se parece?',
    'Ver competir dos circuitos, sin ninguna red',
    'Ver la eficiencia medida en muchos tamaños',
  ],
  teacher: {
    preparation: 'Las lecciones 1 a 3. Las ejecuciones tardan el triple que las anteriores.',
    expect:
      'Diez semillas de cada tipo, medianas e intervalo en el paso 3000. Memorizar 205: norma de los pesos 42,6 (de 42,5 a 43,0), logit medio 18,3. Grokking con 616: 48,4 (de 48,3 a 48,6), 17,9. Memorizar 616: 54,7 (de 54,6 a 54,9), 19,9. Los intervalos no se tocan, así que todas las semillas dan este orden. Con 205 respuestas verdaderas se acaba en 43,0 (de 42,9 a 43,2), igual que con 205 al azar. Memorizar 400, para probar después: 49,5 (de 49,3 a 49,6), logit medio 18,9.',
    questions: [
      {
        ask: '¿Por qué respuestas al azar, y no verdaderas?',
        answer:
          'Con respuestas verdaderas no se puede saber cuánto de una red memoriza. Con respuestas al azar no hay otra cosa que memorizar.',
      },
      {
        ask: 'Muchos esperan que generalizar necesite siempre el menor peso. ¿Qué dicen las ejecuciones?',
        answer:
          'Depende de cuántos ejemplos haya que memorizar: menos que para 616, más que para 205.',
      },
      {
        ask: '¿Se pueden comparar las normas si los logits no son del todo iguales?',
        answer:
          'La que memorizó 616 tiene los logits más grandes, 19,9 frente a 17,9, y parte de su norma se debe a eso. En esta red de unidades x², los logits crecen con la tercera potencia de todos los pesos juntos, así que un diez por ciento más de logit equivale a un tres o cuatro por ciento de norma. La diferencia es del 13 %.',
      },
    ],
    misconceptions: [
      '«Más datos siempre lo hacen más difícil». Solo hacen más difícil memorizar.',
      '«La red elige». Nada elige: el gradiente y el decaimiento de pesos actúan sobre cada peso por separado.',
    ],
  },
};
