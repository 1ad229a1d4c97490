import type { Messages } from '../messages';

export const sweepGridsText: Messages['sweepGrids'] = {
  notAnAxis: ({ asked, names }) => `Un barrido no puede variar ${asked}; puede variar ${names}.`,
  axis: ({ setting, path, wrong }) => `«${setting}» (${path}) ${wrong}.`,
  wants: ({ asked }) =>
    `necesita una lista como 0.3,1,3 o un intervalo como 200:1700:12log o 0.5:2:4lin, no ${asked}`,
  notFromZero: ({ from }) =>
    `solo se puede repartir en proporciones iguales desde un valor mayor que 0, no desde ${from}`,
  tooMany: ({ most, count }) => `puede tener hasta ${most} valores, no ${count}`,
  wholeNumbers: ({ min, max, wrong }) =>
    `debe tener números enteros de ${min} a ${max}, no ${wrong}`,
  numbers: ({ min, max, wrong }) => `debe tener números de ${min} a ${max}, no ${wrong}`,
  noValues: ({ path }) => `El barrido no tiene valores de ${path}.`,
  noSeeds: 'Un barrido necesita al menos una semilla.',
  twice: ({ path }) => `El barrido varía ${path} dos veces.`,
  tooManyRuns: ({ most, count }) =>
    `Un barrido puede tener hasta ${most} ejecuciones, no ${count}.`,
  tooManyPairs: ({ pairs, asked }) =>
    `«Ejemplos de entrenamiento» (task.trainExamples) no puede ser ${asked}: debe ser un número de 1 a ${pairs}, todos los pares que hay.`,
  noCutStep:
    '«Recortar en el paso» (cut.step) debe decir durante cuántos pasos entrena una red con todos los pares antes del recorte, ya que sin decaimiento de pesos nada más lo dice.',
  otherProtocol: ({ protocol, known }) => `su protocolo es ${protocol}, no ${known}`,
  otherSetting: ({ setting, path, value, known }) =>
    `su valor de «${setting}» (${path}) es ${value}, no ${known}`,
};
