import type { Messages } from '../messages';

export const savingText: Messages['saving'] = {
  run: 'Ejecución',
  metrics: 'Métricas (CSV)',
  aboutMetrics: ({ most }) =>
    `Todas las cantidades en todas las mediciones, con toda su precisión. De una ejecución con más de ${most} mediciones se omiten las que ningún gráfico necesita.`,
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
  perhapsSaved: ({ file }) =>
    `${file} se ha entregado al navegador, pero la página que muestra el laboratorio en un marco puede impedir que se guarden archivos. Si no está entre tus descargas, abre el laboratorio en una pestaña propia.`,
  open: 'Abrir el archivo de una ejecución, un barrido u otro programa',
  aboutOpen:
    'Una ejecución se muestra junto a lo que ya está, igual que las mediciones de otros programas; un barrido se abre en su vista. Soltar el archivo en la página hace lo mismo.',
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
  kinds: {
    empty: 'está vacío',
    picture: 'es una imagen',
    pdf: 'es un documento PDF',
    spreadsheet: 'es una hoja de cálculo; guárdala antes como CSV',
    archive: 'es un archivo comprimido; descomprímelo antes',
    weights: 'contiene los pesos de una red, no lo que se midió de ella',
    numpy: 'es un array de NumPy; guarda antes sus columnas como CSV',
    hdf5: 'es un archivo HDF5, que aquí no se lee',
    'tensorboard-events':
      'es un archivo de eventos de TensorBoard; descarga antes allí sus curvas como CSV o JSON',
    'web-page': 'es una página web, no un archivo de mediciones',
    binary: 'no es texto',
  },
  otherJson: 'es JSON, pero no contiene ni una ejecución del laboratorio ni mediciones por pasos',
  otherJsonOf: ({ names }) =>
    `es JSON con ${names}, pero no contiene ni una ejecución del laboratorio ni mediciones por pasos`,
  otherText: 'es texto, pero ni una tabla ni un registro con pasos y mediciones',
  readerNotLoaded:
    'no se ha podido cargar la parte de la página que lee archivos; inténtalo de nuevo, o recarga la página',
  tooSlow: 'leerlo ha llevado más de medio minuto',
  noKnownColumn: ({ names }) =>
    `es una tabla con ${names}, y nada de ello es una exactitud, una pérdida o una norma que el laboratorio conozca`,
  noValues: ({ names }) => `no tiene números de ${names} en ningún paso`,
  noStepColumn: ({ names }) => `es una tabla con ${names}, y nada de ello dice el paso`,
  noColumns: 'ninguna columna',
  unknownTag:
    'es una sola curva de TensorBoard, y su nombre no dice de qué: añádele «train accuracy», «test loss» o algo parecido',
  badEntry: ({ place, column, found }) =>
    `en la línea o entrada ${place}, ${column} no puede ser ${found}`,
  repeatedStep: ({ step, column }) =>
    `tiene varios valores de ${column} en el paso ${step}, así que parece contener varias ejecuciones`,
  tooManyRows: ({ most }) => `tiene más de ${most} filas`,
  otherLength: ({ line, values, columns }) =>
    `la línea ${line} tiene ${values} valores para ${columns} columnas`,
  badJsonLine: ({ line }) => `la línea ${line} no es un objeto JSON completo`,
  inLine: ({ line, wrong }) => `línea ${line}: ${wrong}`,
  share: 'un número de 0 a 1, o null',
  number: 'un número, o null',
  within: ({ min, max }) => `un número de ${min} a ${max}, o null`,
  ascendingStep: ({ after }) => `un paso desde el ${after}, el del cambio anterior`,
};
