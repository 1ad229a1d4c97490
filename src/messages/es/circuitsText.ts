import type { Messages } from '../messages';

export const circuitsText: Messages['circuits'] = {
  guessing: ({ loss }) => `responder al azar da ${loss}`,
  hardly: ({ steps, count, train, guess }) =>
    `Apenas se aprende nada en ${steps} ${count === 1 ? 'paso' : 'pasos'}: la pérdida de entrenamiento es ${train}, y ${guess}.`,
  toAndFro: ({ times, train, test }) =>
    `Los pesos saltan de un lado a otro, y la ventaja con ellos, ${times} veces: la tasa de aprendizaje es demasiado grande. La pérdida de entrenamiento es ${train}; la de prueba, ${test}.`,
  neither: ({ train, test, guess }) =>
    `Ningún circuito acierta en los ejemplos de prueba: la pérdida de entrenamiento baja a ${train}, pero la de prueba termina en ${test}, y ${guess}.`,
  equal: ({ train, test }) =>
    `Los dos circuitos tienen siempre el mismo peso: la pérdida de entrenamiento baja a ${train}; la de prueba es ${test}.`,
  staysBad: ({ test }) => `sigue siendo mala, ${test}`,
  is: ({ test }) => `es ${test}`,
  memorises: ({ steps, train, where, guess }) =>
    `Solo memoriza: en ${steps} pasos, el circuito de generalización no adelanta al de memorización. La pérdida de entrenamiento baja a ${train}; la de prueba ${where} (${guess}).`,
  noDelay: ({ since, test }) =>
    `Sin espera: el circuito de generalización va por delante desde el paso ${since}, y la pérdida de prueba baja enseguida, hasta ${test}.`,
  overtakes: ({ peak, guess, since, test }) =>
    `Primero memoriza: la pérdida de prueba sube a ${peak} (${guess}). El circuito de generalización adelanta al de memorización en el paso ${since}, y la pérdida de prueba baja a ${test}.`,
  groks: ({ peak, guess, since, test }) =>
    `Primero memoriza: la pérdida de prueba sube a ${peak} (${guess}). El circuito de generalización adelanta al de memorización en el paso ${since}, y la pérdida de prueba baja a ${test}: hace grokking.`,
  diverged: ({ step, learningRate, alpha }) =>
    `Divergió en el paso ${step}: los pesos crecieron sin límite. Baja la tasa de aprendizaje (${learningRate}) o α (${alpha}).`,
};
