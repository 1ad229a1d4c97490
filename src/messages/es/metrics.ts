import type { Messages } from '../messages';

export const valuesText: Messages['values'] = {
  percent: ({ number }) => `${number} %`,
  belowOnePercent: 'menos del 1 %',
  unknown: 'desconocida',
  quoted: ({ asked }) => `«${asked}»`,
  separator: '; ',
  gpuMemory: ({ size }) => `${size} de memoria de la GPU`,
  memory: ({ size }) => `${size} de memoria`,
  about: ({ size }) => `unos ${size}`,
};

export const metricsText: Messages['metrics'] = {
  step: { label: 'Paso', help: 'Pasos que ha dado el optimizador.' },
  trainLoss: {
    label: 'Pérdida de entrenamiento',
    help: 'Entropía cruzada media en los ejemplos de entrenamiento, en nats.',
  },
  testLoss: {
    label: 'Pérdida de prueba',
    help: 'Entropía cruzada media en los ejemplos de prueba, en nats.',
  },
  trainAccuracy: {
    label: 'Exactitud de entrenamiento',
    help: 'Proporción de aciertos en los ejemplos de entrenamiento, de 0 a 1.',
  },
  testAccuracy: {
    label: 'Exactitud de prueba',
    help: 'Proporción de aciertos en los ejemplos de prueba, de 0 a 1.',
  },
  trainCorrectLogit: {
    label: 'Logit correcto, entrenamiento',
    help: 'Media en los ejemplos de entrenamiento de (logit de la respuesta − logit medio de la fila).',
  },
  testCorrectLogit: {
    label: 'Logit correcto, prueba',
    help: 'Media en los ejemplos de prueba de (logit de la respuesta − logit medio de la fila).',
  },
  trainRmsLogit: {
    label: 'Logit RMS, entrenamiento',
    help: 'Raíz de la media de los cuadrados de los logits, centrados por filas.',
  },
  testRmsLogit: {
    label: 'Logit RMS, prueba',
    help: 'Raíz de la media de los cuadrados de los logits, centrados por filas.',
  },
  weightNorm: { label: 'Norma de los pesos', help: '√(Σ w²) de todos los parámetros.' },
  embeddingNorm: {
    label: 'Norma del embedding',
    help: '√(Σ w²) de las tablas de embedding.',
  },
  attentionNorm: { label: 'Norma de la atención', help: '√(Σ w²) de W_Q, W_K, W_V y W_O.' },
  hiddenNorm: {
    label: 'Norma de la capa oculta',
    help: '√(Σ w²) de las matrices y los sesgos de la capa oculta.',
  },
  unembeddingNorm: {
    label: 'Norma del unembedding',
    help: '√(Σ w²) de la matriz que produce los logits.',
  },
  gradientNorm: {
    label: 'Norma del gradiente',
    help: '√(Σ g²) de la pérdida de entrenamiento respecto a todos los parámetros.',
  },
  learningRate: {
    label: 'Tasa de aprendizaje',
    help: 'La que había al medir la fila, antes del calentamiento.',
  },
  weightDecay: { label: 'Decaimiento de pesos', help: 'El que había al medir la fila.' },
  trainExamples: { label: 'Ejemplos de entrenamiento', help: 'Los que había al medir la fila.' },
  randomLabels: {
    label: 'Respuestas al azar',
    help: '1 si las respuestas eran al azar, 0 si eran verdaderas.',
  },
  stepsPerSecond: {
    label: 'Pasos por segundo',
    help: 'Desde la fila anterior, sin contar las pausas.',
  },
};
