import type { Messages } from '../messages';

export const runStatusText: Messages['runStatus'] = {
  connecting: 'Preparando…',
  ready: 'Listo. Pulsa Entrenar y la red empezará a aprender.',
  fromFile: 'De un archivo.',
  starting: 'Preparando la red…',
  begun: 'Ha empezado el entrenamiento.',
  paused: ({ step }) => `En pausa en el paso ${step}.`,
  finished: ({ step }) => `Terminó en el paso ${step}.`,
  stoppedBefore: ({ step }) => `Ejecución detenida en el paso ${step}, antes de hacer grokking.`,
  stoppedWithout: ({ step }) => `Ejecución detenida en el paso ${step} sin hacer grokking.`,
  diverged: 'Ha divergido.',
  divergedAt: ({ step }) => `Divergió en el paso ${step}.`,
  couldNotGoOn: 'La ejecución no pudo seguir.',
  pressRun: 'Pulsa Entrenar para seguir.',
  pressRunAgain: 'Pulsa Entrenar para empezar de nuevo.',
  pressRunFrom: ({ step }) => `Pulsa Entrenar para seguir desde el paso ${step}.`,
  raiseLimit: 'Sube «Detener tras» para seguir, o pulsa Entrenar para repetir.',
  atLastStep: 'La ejecución ha llegado a su último paso. Sube «Detener tras» para dar más pasos.',

  untrained: 'Sin entrenar: responde al azar.',
  memorising: ({ train, test }) =>
    `Memorizando: exactitud de entrenamiento, ${train}; exactitud de prueba, ${test}.`,
  memorisingAll: ({ train }) => `Memorizando: exactitud de entrenamiento, ${train}.`,
  noTestSet: 'Se entrena con todos los pares, así que no queda ninguno para la prueba.',
  memorised: ({ step }) => `Memorizó en el paso ${step}.`,
  grokked: ({ step }) => `Hizo grokking en el paso ${step}.`,
  grokkedAgain: ({ step }) => `Volvió a hacer grokking en el paso ${step}.`,
  testIs: ({ test }) => `Exactitud de prueba: ${test}.`,
  testStill: ({ test }) => `Exactitud de prueba: aún ${test}.`,
  plateau: ({ test }) => `Una meseta. Exactitud de prueba: aún ${test}.`,
  grokking: ({ test }) => `En pleno grokking: ahora generaliza. Exactitud de prueba: ${test}.`,
  semiGrokked: ({ test, since }) =>
    `Semi-grokking: la exactitud de prueba se mantiene en ${test} desde el paso ${since}.`,
  atOnce: ({ since }) => `Generalizó enseguida, ya en el paso ${since}: no hubo nada que esperar.`,
  forgotten: ({ test }) => `Después lo olvidó. Exactitud de prueba: ${test}.`,
  ungrokking: ({ test }) => `En ungrokking. Exactitud de prueba: ya solo ${test}.`,
  ungrokked: ({ since, test }) =>
    `Ungrokking completo en el paso ${since}. Exactitud de prueba: ${test}.`,
  unstable: ({ train, test }) =>
    `Inestable: la exactitud de entrenamiento volvió a caer. Entrenamiento: ${train}; prueba: ${test}.`,
  smallerRate: 'Una tasa de aprendizaje menor puede ayudar.',
  weightNorm: {
    falling: 'La norma de los pesos baja.',
    rising: 'La norma de los pesos sube.',
    steady: 'La norma de los pesos se mantiene.',
  },

  cutTo: ({ count }) => `recorte a ${count} ejemplos`,
  labels: { true: 'respuestas verdaderas', random: 'respuestas al azar' },
  fromTo: ({ setting, from, to }) => `${setting} ${from} → ${to}`,
  afresh: ({ change }) => `${change}, optimizador de cero`,
  changedAt: ({ change, step }) => `${change} en el paso ${step}.`,
  changedAfresh: ({ change, step }) => `${change} en el paso ${step}, con el optimizador de cero.`,

  lost: {
    worker: 'se perdió su proceso de entrenamiento',
    device: 'se perdió su dispositivo gráfico',
    memory: 'se agotó la memoria',
    other: 'no pudo seguir',
  },
  brokenOff: ({ step, why }) =>
    `Esta ejecución se interrumpió en el paso ${step} porque ${why}; sigue desde ahí.`,
  brokenOffBefore: ({ step, why, from }) =>
    `Esta ejecución se interrumpió en el paso ${step} porque ${why}; sigue desde su punto de control del paso ${from} y repite lo que vino después.`,
  left: ({ step }) => `Esta ejecución se dejó en el paso ${step} y sigue desde ahí.`,
  leftBefore: ({ step, from }) =>
    `Esta ejecución se dejó en el paso ${step}; sigue desde su punto de control del paso ${from}.`,
  setAgain: 'Lo que se cambió después hay que ajustarlo de nuevo.',
};
