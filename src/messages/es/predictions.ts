import type { Messages } from '../messages';

export const predictionsText: Messages['predictions'] = {
  runs: ({ runs, count }) => `${runs} ${count === 1 ? 'ejecución' : 'ejecuciones'}`,
  allConverged: ({ runs, count }) =>
    count === 1 ? 'La única ejecución convergió.' : `Las ${runs} convergieron.`,
  someUnconverged: ({ runs, unconverged }) =>
    `De ${runs}, ${unconverged} ${unconverged === 1 ? 'agotó' : 'agotaron'} sus pasos antes de converger.`,
  diverged: ({ runs }) => `Sin contar: ${runs} con divergencia.`,
  allDiverged: ({ runs, count }) =>
    count === 1 ? 'La única ejecución divergió.' : `Las ${runs} divergieron.`,
  unmeasured: ({ runs }) => `Sin contar: ${runs} sin exactitud de prueba.`,
  sizes: ({ lowest, highest }) => `${lowest} a ${highest}`,
  interval: ({ low, high }) => `intervalo del 95 %: de ${low} a ${high}`,
  oneSeed: 'una sola semilla: sin intervalo',
  noCut: 'En ninguna ejecución se recortaron los ejemplos.',
  atDecay: ({ decay, why }) => `Con decaimiento de pesos ${decay}: ${why}`,
  atMost: ({ factor }) => `${factor} como máximo`,
  transition: ({ decay, factor, dCrit, interval }) =>
    `Con decaimiento de pesos ${decay}, la exactitud de prueba sube del 10 % al 90 % en un factor de ${factor} en torno a D_crit = ${dCrit} (${interval}).`,
  gap: ({ points, size }) =>
    `A igual D′, la exactitud de prueba media difiere como máximo en ${points} ${points === 1 ? 'punto porcentual' : 'puntos porcentuales'} (D′ = ${size}).`,
  notCompared:
    'No se conoce D_crit tras un recorte para dos decaimientos de pesos mayores que 0, así que no se puede comparar.',
  seeds: ({ interval, seeds }) => `${interval}; ${seeds} semillas`,
  shift: ({ from, to, factor, known }) =>
    `Del decaimiento de pesos ${from} al ${to}, D_crit cambia en un factor de ${factor} (${known}).`,
  spread: ({ spread, width }) =>
    `El mayor D_crit es ${spread} veces el menor; una transición abarca como mucho un factor de ${width}.`,
  beyond: ({ decays }) =>
    `Con decaimiento de pesos ${decays} queda fuera de los tamaños probados, así que se mueve más.`,
  noneMemorised: 'Ninguna ejecución desde cero memorizó sus ejemplos.',
  semiGrokked: ({ runs, count, converged, low, grokked }) =>
    `De ${runs} desde cero que ${count === 1 ? 'memorizó' : 'memorizaron'}, ${converged} ${converged === 1 ? 'convergió' : 'convergieron'} con una exactitud de prueba entre el ${low} y el ${grokked}`,
  withSizes: ({ sizes }) => `, con ${sizes} ejemplos de entrenamiento`,
  factorWide: ({ factor }) => ` (un factor de ${factor})`,
  ranOut: ({ runs, sizes }) => `Allí, con los pasos agotados: ${runs} (D = ${sizes}).`,
  noneRanOut: 'Allí ninguna agotó sus pasos.',
};

export const fitsText: Messages['fits'] = {
  above: ({ least, size }) =>
    `La exactitud de prueba es del ${least} o más en todos los tamaños: el tamaño crítico está por debajo de ${size}.`,
  below: ({ most, size }) =>
    `La exactitud de prueba es del ${most} o menos en todos los tamaños: el tamaño crítico está por encima de ${size}.`,
  noRise: ({ first, last }) =>
    `La exactitud de prueba no llega a pasar del 50 % entre ${first} y ${last} ejemplos de entrenamiento.`,
  noShare: ({ size, value }) =>
    `Una ejecución con ${size} ejemplos de entrenamiento tiene la exactitud de prueba ${value}, que no es una proporción entre 0 y 1.`,
  fewSizes: ({ count }) => `Una transición necesita al menos 3 tamaños; hay ${count}.`,
  notPositive: ({ x, y }) =>
    `Una ley de potencias necesita valores mayores que 0; está el punto (${x}; ${y}).`,
  fewPoints: ({ count }) => `Una pendiente con intervalo necesita al menos 3 puntos; hay ${count}.`,
  sameX: 'Todos los puntos tienen el mismo x: no hay pendiente.',
  missingSlope: 'Hacen falta las pendientes de las dos normas.',
  noCrossing: 'La norma para memorizar no crece más deprisa que la norma para generalizar.',
};
