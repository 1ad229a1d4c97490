import type { Messages } from '../messages';

export const figuresText: Messages['figures'] = {
  axes: {
    trainExamples: 'ejemplos de entrenamiento, D',
    testAccuracy: 'exactitud de prueba',
    norm: 'norma de los parámetros',
    steps: 'pasos',
  },
  noneEnded: 'Aún no ha terminado ninguna ejecución.',
  noRuns: 'Aún no hay ejecuciones que mostrar.',
  nothingMeasured: 'Aún no se ha medido nada.',
  noValues: ({ label }) => `${label}: aún sin valores.`,
  range: ({ from, to }) => `de ${from} a ${to}`,
  mark: ({ label, at }) => `${label}: ${at}.`,
  markWithin: ({ label, at, range }) => `${label}: ${at} (intervalo del 95 %: ${range}).`,
  sizes: 'Exactitud de prueba según el número de ejemplos de entrenamiento.',
  accuracyAt: ({ accuracy, size }) => `${accuracy} con ${size}`,
  curve: ({ label, ends }) => `${label}: ${ends}.`,
  norms: 'Norma de los parámetros según el número de ejemplos de entrenamiento.',
  slope: ({ label, slope, range }) => `${label}: pendiente ${slope} (95 %: ${range})`,
  normRange: ({ label, range }) => `${label}, normas ${range}.`,
  levels: ({ level }) =>
    `Norma de los parámetros frente a «${level}», al variar el decaimiento de pesos.`,
  comparedAt: ({ level }) => `Se comparan en ${level}.`,
  noCurves: ({ kind }) => `${kind}: aún sin curvas.`,
  passing: ({ kind, passing, all }) =>
    `${kind}: ${passing} de ${all} ${all === 1 ? 'curva' : 'curvas'} ${passing === 1 ? 'pasa' : 'pasan'} por ese nivel.`,
  kinds: { memorising: 'memorización', generalising: 'generalización' },
  lines: ({ title }) => `${title} según los pasos.`,
  lineEnd: ({ label, value, steps }) => `${label} termina en ${value} tras ${steps} pasos.`,
  states: {
    waiting: 'en espera',
    running: 'en marcha',
    done: 'con convergencia',
    unconverged: 'con los pasos agotados',
  },
  cell: ({ label, value, state }) => `${label}: ${value}, ${state}`,
  noValue: 'aún sin valor',
  cells: ({ count, states }) => `${count} ${count === 1 ? 'celda' : 'celdas'}: ${states}.`,
  values: ({ range }) => `Los valores van ${range}.`,
  cellMark: ({ label, row, value, at }) => `${label} con ${row} ${value}: ${at}.`,
  criticalSize: 'D_crit, al 95 %',
};
