import type { Messages } from '../messages';

export const trainingText: Messages['training'] = {
  noData: ({ range, asked }) =>
    `«Ejemplos de entrenamiento» (task.trainExamples) no puede ser ${asked}: debe ser ${range}, todos los pares que hay.`,
  diverged: ({ step }) =>
    `La pérdida dejó de ser un número en el paso ${step} o antes: la ejecución se disparó. Una tasa de aprendizaje menor puede ayudar.`,
  bug: ({ cause }) => `Falló algo en el propio laboratorio: ${cause}`,
  snapshotCount: ({ snapshots, runs }) =>
    `Número de instantáneas: ${snapshots}; ejecuciones que deben partir de ellas: ${runs}.`,
  snapshotSteps: ({ step, optimizerStep }) =>
    `Los pasos de una instantánea deben ser números enteros, no ${step} con ${optimizerStep} del optimizador.`,
  snapshotsApart:
    'Las ejecuciones que entrenan a la vez deben partir de instantáneas del mismo paso.',
  snapshotLacks: ({ name, wanted }) =>
    `La instantánea es de otro modelo: no tiene ${name}, y este necesita ${wanted} números ahí.`,
  snapshotSize: ({ name, found, wanted }) =>
    `La instantánea es de otro modelo: tiene ${found} números en ${name}, y este necesita ${wanted}.`,
  gradientOff: ({ error, allowed }) =>
    `El primer gradiente tiene un error de ${error} en proporción a su mayor componente (permitido: ${allowed}).`,
  lossOff: ({ error, allowed }) =>
    `Una pérdida tiene un error de ${error} en proporción a su valor (permitido: ${allowed}).`,
  accuracyOff: ({ error, allowed }) =>
    `Una exactitud tiene un error de ${error} ejemplos (permitido: ${allowed}).`,
};
