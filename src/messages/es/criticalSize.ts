import type { Messages } from '../messages';

export const criticalViewText: Messages['criticalView'] = {
  protocol: {
    label: 'Protocolo',
    help: 'Desde cero: cada ejecución entrena con D ejemplos desde el principio. Ungrokking: ya ha hecho grokking con todos los pares, y sigue con D de ellos.',
    choices: { scratch: 'desde cero', ungrok: 'ungrokking' },
  },
  networkHelp: 'Lo que se entrena. Cada red trae una cuadrícula en la que se ve su transición.',
  from: { label: 'D desde', help: 'El menor número de ejemplos de entrenamiento.' },
  to: { label: 'D hasta', help: 'El mayor número de ejemplos de entrenamiento.' },
  sizes: {
    label: 'Tamaños',
    help: 'Cuántos tamaños, en proporciones iguales. Con más, la transición se mide mejor.',
  },
  weightDecays: {
    label: 'Decaimientos',
    help: 'Decaimientos de pesos, en una lista como 0.5, 1, 2 (con punto decimal: la coma separa); cada uno tiene su propio tamaño crítico.',
  },
  seedsHelp:
    'Ejecuciones de cada tamaño y decaimiento de pesos. Con dos o más, el tamaño crítico tiene un intervalo.',
  maxStepsHelp: 'Una ejecución que tras tantos pasos no ha convergido termina, y queda marcada.',
  notBelow: ({ from, to }) =>
    `El tamaño menor, ${from}, tiene que estar por debajo del mayor, ${to}.`,
  shows: {
    shared:
      'Unidades ReLU sobre una sola tabla aprendida, módulo 37: una transición brusca, en un minuto más o menos.',
    small:
      'Unidades x² sobre números one-hot, módulo 37, como el preajuste Pequeño: una transición más ancha.',
    paper:
      'El transformer de Varma et al., módulo 113. Horas en un procesador: para quien tenga una GPU rápida.',
  },
  marked:
    'La que no ha llegado cuando se alcanza el límite de pasos se marca con una esquina; la que divergió, con una cruz.',

  ready: ({ runs, count, grid }) =>
    `Todo listo para entrenar ${runs} ${count === 1 ? 'ejecución' : 'ejecuciones'}: ${grid}.`,
  preparing: ({ step, of }) => `Primero entrena con todos los pares: paso ${step} de ${of}.`,
  settingUp: ({ runs, count }) =>
    `Preparando ${runs} ${count === 1 ? 'ejecución' : 'ejecuciones'} …`,
  doing: {
    stopped: ({ grid }) => `Detenido: ${grid}.`,
    paused: ({ grid }) => `En pausa: ${grid}.`,
    training: ({ grid }) => `Entrenando: ${grid}.`,
  },
  soFar: {
    stopped: ({ sizes }) => `Detenido. Por ahora, D_crit es ${sizes}.`,
    paused: ({ sizes }) => `En pausa. Por ahora, D_crit es ${sizes}.`,
    training: ({ sizes }) => `Entrenando. Por ahora, D_crit es ${sizes}.`,
  },
  someDiverged: ({ runs, count }) =>
    `${count === 1 ? 'Divergió' : 'Divergieron'} ${runs} ${count === 1 ? 'ejecución' : 'ejecuciones'}.`,
  found: ({ sizes }) => `D_crit es ${sizes}.`,
  firstSize: ({ dCrit, decay }) => `${dCrit} con un decaimiento de pesos de ${decay}`,
  nextSize: ({ dCrit, decay }) => `${dCrit} con ${decay}`,
  and: ({ some, last }) => `${some} y ${last}`,
  nothing: 'Ninguna ejecución dice nada sobre D_crit.',

  map: 'Mapa de calor',
  titles: {
    scratch: 'Exactitud de prueba desde cero',
    ungrok: 'Exactitud de prueba tras reducir a D',
  },
  weightDecay: 'decaimiento de pesos',
  cell: ({ size, decay }) => `D = ${size}, decaimiento de pesos ${decay}`,
  cellOfSeed: ({ size, decay, seed }) =>
    `D = ${size}, decaimiento de pesos ${decay}, semilla ${seed}`,
  wouldReplace: ({ cell, step }) =>
    `«${cell}» ocuparía el lugar de la ejecución del Laboratorio, que va por el paso ${step}.`,
  keep: 'Conservar la del Laboratorio',
  open: 'Abrir esta',
  hint: 'Cada celda abre su ejecución en el Laboratorio.',
  cellsShow: 'Las celdas muestran',
  mean: 'la media de las semillas',
  seed: ({ seed }) => `la semilla ${seed}`,
  allRuns: 'Todas las ejecuciones',

  curves: 'Curvas',
  curvesTitle: 'Exactitud de prueba según D',
  curve: {
    decay: ({ decay }) => `decaimiento ${decay}`,
    scratch: ({ decay }) => `desde cero, ${decay}`,
    ungrok: ({ decay }) => `ungrokking, ${decay}`,
  },
  blewUp: ({ curve, count }) => `${curve} (${count} con divergencia)`,
  ranOut: ({ curve, count }) => `${curve} (${count} sin converger)`,

  foundTitle: 'D_crit, con su intervalo del 95 %',
  foundTable: 'Tamaños críticos y sus intervalos del 95 %',
  foundColumns: { scratch: 'Desde cero', ungrok: 'Ungrokking' },
  noneFound: 'D_crit aparece aquí según terminan las ejecuciones.',
  needsSeeds: 'hacen falta dos semillas',
  runs: ({ runs, count }) => `${runs} ${count === 1 ? 'ejecución' : 'ejecuciones'}`,
  runsDiverged: ({ runs, diverged }) => `${runs}; sin contar, con divergencia: ${diverged}`,
  runsLate: ({ runs, count, late }) =>
    `${runs} ${count === 1 ? 'ejecución' : 'ejecuciones'}; agotaron los pasos: ${late}`,
  claims: {
    p2: 'Ungrokking: una transición brusca (P2)',
    p3: 'El decaimiento de pesos no la desplaza (P3)',
    p4: 'Existe el semi-grokking (P4)',
  },
  aboutCuts: 'P2 y P3 tratan del ungrokking: elige ese protocolo y vuelve a empezar.',
};
