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
    help: 'La longitud de todos los pesos como un solo vector, y la de cada grupo. El decaimiento de pesos la reduce.',
    brief: 'La longitud de todos sus pesos, que el decaimiento reduce.',
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
