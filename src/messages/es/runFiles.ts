import type { Messages } from '../messages';

export const savingText: Messages['saving'] = {
  run: 'Ejecución',
  metrics: 'Métricas (CSV)',
  aboutMetrics: 'Todas las cantidades en todas las mediciones, con toda su precisión.',
  runFile: 'Ejecución (JSON)',
  aboutRunFile:
    'Ajustes, cambios, mediciones y tu nota. Suelta el archivo en esta página para volver a ver la ejecución.',
  note: 'Nota',
  weights: 'Pesos (safetensors)',
  noWeights: 'No se conocen: no vienen con el archivo de una ejecución.',
  aboutWeights: ({ step }) => `Tal como eran en el paso ${step}. Una pausa toma los últimos.`,
  chart: 'Gráfica',
  aboutChart: 'Con su título, las ejecuciones que se muestran y sus ajustes.',
  notDrawn: ({ why }) =>
    `Este navegador no ha podido dibujar la imagen: ${why} Para SVG no hace falta dibujar.`,
  noRoom: 'No había sitio para la imagen.',
  saved: ({ file }) => `Guardado como ${file}.`,
  open: 'Abrir el archivo de una ejecución',
  aboutOpen: 'Se muestra junto a lo que ya está. Soltarlo en la página hace lo mismo.',
};

export const runFilesText: Messages['runFiles'] = {
  cannotBeShown: ({ file, why }) => `No se puede mostrar «${file}»: ${why}.`,
  unreadable: 'este navegador no ha podido leerlo',
  tooLarge: ({ size }) => `pesa más de ${size} MB`,
  tooDeep: 'sus listas están anidadas a más profundidad que las de una ejecución',
  notJson: 'no es JSON, o no está completo',
  noRun: ({ format }) => `no es una ejecución de Grokking Lab (formato «${format}»)`,
  newer: ({ version }) =>
    `se hizo con un Grokking Lab más reciente (versión ${version}); recarga la página`,
  mustBe: ({ field, expected, found }) => `${field} tiene que ser ${expected}, y es ${found}`,
  missing: ({ field, expected }) => `${field} tiene que ser ${expected}, y falta`,
  entryMustBe: ({ field, entry, expected }) =>
    `${field}, entrada ${entry}, tiene que ser ${expected}`,
  partMustBe: ({ field, expected }) => `${field}, tiene que ser ${expected}`,
  tooMany: ({ field, most }) => `${field} puede tener ${most} entradas como máximo`,
  otherCount: ({ field, expected, found }) =>
    `${field} tiene que tener ${expected} entradas, como metrics.step, y no ${found}`,
  unknownColumn: ({ column }) => `metrics tiene una columna «${column}» que no existe`,
  entry: ({ field, entry }) => `${field}, entrada ${entry}`,
  object: 'un objeto',
  list: 'una lista',
  letters: ({ most }) => `un texto de ${most} letras como máximo`,
  trueOrFalse: 'true o false',
  laterStep: ({ most }) => `un número entero mayor que el anterior, hasta ${most}`,
  share: 'un número de 0 a 1, o null',
  number: 'un número, o null',
};
