import type { Messages } from '../messages';

export const enginesText: Messages['engines'] = {
  onGpu: ({ engine, gpu }) => `${engine} en ${gpu}`,
  inThreads: ({ engine, threads }) => `${engine} en ${threads} hilos`,
  unnamedGpu: 'una GPU sin nombre',
  software: ({ gpu }) => `${gpu} (por software)`,
  thisGpu: 'esta GPU',

  wasmInstead: 'En su lugar entrena el procesador, con WebAssembly.',
  tfjsInstead: 'En su lugar entrena TensorFlow.js.',
  plainInstead: 'En su lugar entrena JavaScript sin más, despacio.',
  allInOneThread: 'En su lugar, todas las ejecuciones entrenan en un solo hilo.',
  oneThread: 'En su lugar, la ejecución entrena en un solo hilo.',

  makes: ({ engine, rate }) => `${engine} da ${rate} pasos por segundo.`,
  fastest: ({ engine, rate }) => `${engine} es lo más rápido: ${rate} pasos por segundo.`,
  slower: ({ engine, rate }) => `${engine} da ${rate}.`,
  atMost: ({ engine, rate }) =>
    `${engine} funciona aquí sobre el procesador y da ${rate} como máximo.`,
  noAnswer: ({ engine, seconds }) => `${engine} no respondió en ${seconds} segundos.`,
  notTimed: ({ cause }) => `No se pudo medir la velocidad de los motores: ${cause}.`,
  failed: ({ cause }) => `Falló un motor: ${cause}.`,

  noWebgpu: 'Este navegador no ofrece WebGPU.',
  withheld:
    'Esta página no se abrió por https ni desde este mismo dispositivo, así que el navegador no permite usar WebGPU.',
  noAdapter: 'WebGPU está disponible, pero no encontró ninguna tarjeta gráfica.',
  adapterSilent: 'WebGPU está disponible, pero la tarjeta gráfica no respondió a tiempo.',
  notOpened: ({ cause }) => `No se pudo abrir la tarjeta gráfica: ${cause}.`,
  silent: 'no responde',
  refusedKernels: ({ cause }) => `La GPU rechazó los núcleos de cálculo. ${cause}`,
  deviceLost: ({ cause }) => `Se perdió el dispositivo gráfico. ${cause}`,
  noWasm: 'Este navegador no ofrece WebAssembly con SIMD.',
  kernelStopped: 'Se detuvo un núcleo de cálculo del motor WebAssembly.',
  noBackend: ({ name }) => `TensorFlow.js no pudo iniciar su variante ${name}.`,
  tfjsFailed: ({ cause }) => `Falló TensorFlow.js: ${cause}`,
  noneLeft: 'No quedó ningún motor por probar.',
  noKernels:
    'TensorFlow.js no dice qué núcleos de cálculo ejecuta. Elige WebGPU o WebAssembly como motor para ver en qué se va el tiempo.',
  noWorkers: 'Aquí no hay más procesos de entrenamiento.',
  workersNotStarted: ({ cause }) =>
    `No se pudieron iniciar más procesos de entrenamiento: ${cause}`,
  shareLost: ({ cause }) => `Se detuvo un proceso que entrena una parte: ${cause}`,
  workersDisagree: 'Los procesos de entrenamiento no coinciden en cómo calcular.',

  gpuFull: 'Esta ejecución no cabe en la memoria de la GPU.',
  memoryFull: 'Esta ejecución no cabe en la memoria.',
  tooLarge: ({ needed, limit }) =>
    `Esta ejecución necesita ${needed}; el laboratorio usa ${limit} como máximo.`,
  pieceTooLarge: ({ needed, given, of }) =>
    `Esta ejecución necesita ${needed} en un solo bloque; ${of} ofrece ${given} como máximo.`,
  oneSmaller:
    'Con menos ejemplos de entrenamiento, un p menor o un modelo más estrecho hará falta menos memoria.',
  allSmaller:
    'Con menos ejecuciones, menos ejemplos de entrenamiento, un p menor o un modelo más estrecho hará falta menos memoria.',
};

export const trainingText: Messages['training'] = {
  noData: ({ range, asked }) =>
    `«Ejemplos de entrenamiento» (task.trainExamples) no puede ser ${asked}: debe ser ${range}, todos los pares que hay.`,
  diverged: ({ step }) =>
    `La pérdida dejó de ser un número en el paso ${step} o antes: la ejecución se disparó. Una tasa de aprendizaje menor puede ayudar.`,
  divergedAtStart: ({ setting, scale }) =>
    `La pérdida no era un número ya antes del primer paso: los pesos iniciales son demasiado grandes para calcular con ellos. Baja «${setting}» (ahora, ${scale}).`,
  bug: ({ cause }) => `Falló algo en el propio laboratorio: ${cause}`,
  snapshotCount: ({ snapshots, runs }) =>
    `Número de instantáneas: ${snapshots}; ejecuciones que deben partir de ellas: ${runs}.`,
  snapshotSteps: ({ step, optimizerStep }) =>
    `Los pasos de una instantánea deben ser números enteros, no ${step} con ${optimizerStep} del optimizador.`,
  snapshotsApart:
    'Las ejecuciones que entrenan a la vez deben partir de instantáneas del mismo paso.',
  snapshotLacks: ({ name, expected }) =>
    `La instantánea es de otro modelo: no tiene ${name}, y este necesita ${expected} números ahí.`,
  snapshotSize: ({ name, found, expected }) =>
    `La instantánea es de otro modelo: tiene ${found} números en ${name}, y este necesita ${expected}.`,
  gradientOff: ({ error, allowed }) =>
    `Un gradiente tiene un error de ${error} en proporción a su mayor componente (permitido: ${allowed}).`,
  statisticsOff: ({ error, allowed }) =>
    `Un logit o una norma se mide con un error de ${error} de su valor (permitido: ${allowed}).`,
  updateOff: ({ error, allowed }) =>
    `Una actualización tiene un error de ${error} en proporción a su mayor componente (permitido: ${allowed}).`,
  trajectoryOff: ({ error, allowed }) =>
    `A lo largo de la ejecución, una pérdida se aparta de la de referencia en ${error} de su valor (permitido: ${allowed}).`,
  parted: ({ step, example, unit, share }) =>
    `Desde el paso ${step} es otra ejecución: la unidad oculta ${unit} está a ${share} de cero en el ejemplo ${example}, y el redondeo decide su lado.`,
  partedFar: ({ step, example, unit, share }) =>
    `En el paso ${step}, la unidad oculta ${unit} está al otro lado de cero que en la referencia en el ejemplo ${example}, por ${share} de sus términos: más de lo que explica el redondeo.`,
  lossOff: ({ error, allowed }) =>
    `Una pérdida tiene un error de ${error} en proporción a su valor (permitido: ${allowed}).`,
  accuracyOff: ({ error, allowed }) =>
    `Una exactitud tiene un error de ${error} ejemplos (permitido: ${allowed}).`,
};
