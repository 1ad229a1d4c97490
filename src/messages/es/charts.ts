import type { Messages } from '../messages';

export const chartsText: Messages['charts'] = {
  charts: 'Gráficas',
  accuracy: {
    title: 'Exactitud',
    help: 'Proporción de respuestas correctas, en los pares con los que entrena y en los que nunca vio.',
    brief: 'La proporción de aciertos: en los pares con los que entrena y en pares que nunca vio.',
  },
  loss: {
    title: 'Pérdida',
    help: 'Entropía cruzada media en nats: cuánto le sorprende la respuesta correcta. Escala logarítmica.',
    brief: 'Cuánto le sorprenden las respuestas correctas.',
  },
  logits: {
    title: 'Magnitud de los logits',
    help: 'Con cuánta fuerza responde: el logit medio de la respuesta correcta y la media cuadrática (RMS) de todos los logits, centrados por fila, en el entrenamiento.',
    brief: 'Con cuánta fuerza responde.',
  },
  weightNorm: {
    title: 'Norma de los pesos',
    help: 'La longitud de todos los pesos como un solo vector, y la de cada grupo. Aprender la alarga, el decaimiento de pesos la acorta.',
    brief: 'La longitud de todos sus pesos: aprender la alarga, el decaimiento la acorta.',
  },
  train: 'Entrenamiento',
  test: 'Prueba',
  rms: 'RMS',
  total: 'Total',
  embedding: 'Embedding',
  attention: 'Atención',
  hidden: 'Oculta',
  output: 'Salida',

  keys: ({ title }) => `${title} según los pasos; las flechas leen los valores`,
  steps: 'pasos',
  stepAxis: 'Eje de pasos',
  scales: { log: 'log', linear: 'lineal' },
  asTable: 'Ver como tabla',
  step: 'Paso',
  stepIs: ({ step }) => `Paso ${step}`,
  reading: ({ step, values }) => `Paso ${step}: ${values}.`,
  beyond: ({ step }) => `Paso ${step}: la ejecución no ha llegado tan lejos.`,
  nothing: 'Aún no se ha medido nada.',
  whenEmpty: 'Pulsa Entrenar y observa.',
  reached: ({ phase, step }) => [`${phase}`, `en el paso ${step}`],
  sketch: 'Tu línea',
  you: 'tú',
};

export const sonificationText: Messages['sonification'] = {
  hear: 'Oír la ejecución',
  tones:
    'Dos tonos durante seis segundos, a lo largo del eje de pasos tal como lo muestran las gráficas: la exactitud de entrenamiento a la izquierda; la de prueba, un tono más nasal, a la derecha. Grave es 0 %; dos octavas más agudo, 100 %.',
  stop: 'Parar',
  stopSound: 'Parar el sonido',
  sides: 'entrenamiento a la izquierda, prueba a la derecha',
  heard: ({ step }) => `Oída hasta el paso ${step}.`,
  nothingToHear: 'Aún no hay nada que oír. Pulsa antes Entrenar.',
  noSound: ({ cause }) => `Este navegador no emite sonido: ${cause}`,

  reading: ({ step, values }) => `Paso ${step}: ${values}.`,
  train: ({ accuracy }) => `exactitud de entrenamiento ${accuracy}`,
  test: ({ accuracy }) => `exactitud de prueba ${accuracy}`,
  nothing: 'Aún no se ha medido nada.',

  notHere: 'Eso no está ahora en esta página.',
  noRun: 'Aún no hay ninguna ejecución que conservar.',
  kept: 'Esta ejecución se conserva para comparar.',
  notKept: 'Esta ejecución no se conserva para comparar.',
};
