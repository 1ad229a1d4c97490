import type { Messages } from '../messages';

export const phasesText: Messages['phases'] = {
  untrained: 'sin entrenar',
  unstable: 'inestable',
  forgotten: 'olvidado',
  'generalised at once': 'generalizó enseguida',
  grokked: 'grokking completo',
  memorising: 'memorizando',
  'semi-grokked': 'semi-grokking',
  ungrokked: 'ungrokking completo',
  ungrokking: 'en ungrokking',
  slowing: 'cada vez más lento',
  grokking: 'en pleno grokking',
  plateau: 'meseta',
  memorised: 'memorizado',
};

export const statusBarText: Messages['statusBar'] = {
  run: 'La ejecución',
  go: 'Entrenar',
  goTitle: 'Entrenar la red',
  pause: 'Pausar',
  pauseTitle: 'Detener el entrenamiento; Entrenar lo sigue desde aquí',
  step: 'Paso',
  stepTitle: 'Un paso de entrenamiento; con Mayús, diez',
  reset: 'Reiniciar',
  resetTitle: 'Volver al paso 0, con la misma semilla',

  steps: 'Pasos',
  stepsPerSecond: 'Pasos por segundo',
  phase: 'Fase',
  engine: 'Motor',
  machine: 'Este dispositivo',
  looking: 'buscando…',

  phases: 'Qué significan las palabras',
  aboutPhases: ({ hold }) =>
    `Una ejecución recibe la primera de estas palabras que le corresponde, según lo medido desde el último cambio de sus datos. Para que se diga, una palabra tiene que cumplirse en ${hold} mediciones seguidas, y cuenta desde la primera de ellas; a las marcadas con «Enseguida» les basta una.`,
  atOnce: ' (Enseguida.)',
  since: ({ steps }) => ` Esta ejecución: desde el paso ${steps}.`,
};

export const runStatusText: Messages['runStatus'] = {
  connecting: 'Preparando…',
  ready: 'Listo. Pulsa Entrenar y la red empezará a aprender.',
  fromFile: 'De un archivo.',
  starting: 'Preparando la red…',
  waitsFor: {
    profile: 'La ejecución espera a que «Rendimiento» termine de medir; luego sigue por sí sola.',
    check:
      'La ejecución espera a que «Comprobar este dispositivo» termine; luego sigue por sí sola.',
  },
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
  obstacles: {
    symmetricNetwork:
      'Más pasos no sirven: esta red da la misma respuesta a (x, y) y a (y, x), y la tarea no. Con otro embedding u otro modelo se puede aprender.',
    strongDecay: ({ decay }) =>
      `Más pasos apenas sirven: el decaimiento de pesos ${decay} quita a los pesos tanto como aprenden. Con uno menor podrá aprender.`,
    randomLabels: 'Sus respuestas son al azar: no hay nada que generalizar.',
  },
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
  slowing: {
    rising: ({ test }) => `Cada vez más lento. Exactitud de prueba: ${test}, y aún sube.`,
    falling: ({ test }) => `Cada vez más lento. Exactitud de prueba: ${test}, y aún baja.`,
  },
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
    `Esta ejecución se interrumpió en el paso ${step} porque ${why}. Siguió desde ahí.`,
  brokenOffBefore: ({ step, why, from }) =>
    `Esta ejecución se interrumpió en el paso ${step} porque ${why}. Siguió desde su punto de control del paso ${from}; lo que vino después se repite.`,
  left: ({ step }) => `Esta ejecución se dejó en el paso ${step}. Entrenar la sigue desde ahí.`,
  leftBefore: ({ step, from }) =>
    `Esta ejecución se dejó en el paso ${step}. Entrenar la sigue desde su punto de control del paso ${from}.`,
  setAgain: 'Lo que se cambió después hay que ajustarlo de nuevo.',
};
