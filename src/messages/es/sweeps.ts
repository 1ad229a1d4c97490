import type { Messages } from '../messages';

export const sweepsText: Messages['sweeps'] = {
  about: 'El barrido',
  settings: 'Ajustes del barrido',
  predictions: 'Lo que predice el artículo',
  verdicts: {
    reproduced: 'reproducido',
    partly: 'en parte',
    'not reproduced': 'no reproducido',
    'cannot say': 'aún no se sabe',
  },

  start: 'Empezar',
  pause: 'Pausar',
  goOn: 'Seguir',
  stop: 'Detener',
  nothingLeft: 'A esta cuadrícula no le quedan ejecuciones: cámbiala, o cambia la primera semilla',
  aboutStop:
    'Termina el barrido; las ejecuciones terminadas se quedan, y Empezar entrena las que faltan',
  labWaits:
    'La ejecución del Laboratorio está en pausa, para que el barrido tenga toda la máquina. Seguirá allí cuando tú lo digas.',

  notBeside: {
    profile:
      '«Rendimiento» está midiendo en el Laboratorio, y un barrido al lado falsearía las cifras. Vuelve a intentarlo cuando termine.',
    check:
      '«Comprobar este dispositivo» está en marcha en el Laboratorio, y un barrido al lado frenaría a ambos. Vuelve a intentarlo cuando termine.',
  },
  otherGrid: 'Las figuras son de ejecuciones con otros ajustes que los de aquí.',
  waitsFor: {
    profile: 'En pausa mientras «Rendimiento» mide en el Laboratorio; luego sigue por sí solo.',
    check:
      'En pausa mientras «Comprobar este dispositivo» está en marcha en el Laboratorio; luego sigue por sí solo.',
  },

  runsEnded: 'Terminadas',
  time: 'Tiempo',
  engine: 'Motor',
  endedOf: ({ ended, size }) => `${ended} de ${size}`,
  runsInAll: ({ count }) =>
    count === 1 ? '{count} ejecución en total' : '{count} ejecuciones en total',
  grid: ({ sizes, decays, seeds }) =>
    `${sizes} ${sizes === 1 ? 'tamaño' : 'tamaños'} × ${decays} ${decays === 1 ? 'decaimiento de pesos' : 'decaimientos de pesos'} × ${seeds} ${seeds === 1 ? 'semilla' : 'semillas'}`,
  cannotTrain: 'Esta cuadrícula no se puede entrenar: mira los avisos.',

  quarters: {
    1: ({ runs }) => `Ha terminado al menos una cuarta parte de las ${runs} ejecuciones.`,
    2: ({ runs }) => `Ha terminado al menos la mitad de las ${runs} ejecuciones.`,
    3: ({ runs }) => `Han terminado al menos tres cuartas partes de las ${runs} ejecuciones.`,
    4: ({ runs, count }) =>
      count === 1 ? 'Ha terminado la ejecución.' : `Han terminado todas las ejecuciones (${runs}).`,
  },
  training: ({ runs }) => `Ejecuciones que se entrenan: ${runs}.`,
  paused: 'En pausa.',
  stopped: ({ ended, runs }) => `Detenido. Ejecuciones terminadas: ${ended} de ${runs}.`,

  save: 'Guardar como CSV',
  noneEnded: 'Aún no ha terminado ninguna ejecución',
  aboutSave: 'Las ejecuciones terminadas, tal como las escribe lab sweep',
  open: 'Abrir un archivo CSV',
  aboutOpen: 'Las filas de un archivo de esta página o de lab sweep',
  file: 'Archivo CSV de un barrido',
  inNoFile: ({ count }) =>
    count === 1
      ? 'Una ejecución terminada aún no está en ningún archivo, y se reemplazaría.'
      : `${count} ejecuciones terminadas aún no están en ningún archivo, y se reemplazarían.`,
  saveAndGoOn: 'Guardar como CSV y seguir',
  keep: 'Conservarlas',
  replace: 'Reemplazarlas',
  wrongFile: ({ file, why }) => `${file}: ${why}.`,
  noRows: ({ file }) => `${file} no tiene filas.`,
  severalGrids: ({ file }) => `${file} tiene filas de varias cuadrículas. Elige un archivo de una.`,
  differIn: ({ file, setting, path }) =>
    `${file} tiene ejecuciones con valores distintos de ${setting} (${path}), que aquí no se distinguen.`,
  stopFirst: 'Hay un barrido en marcha. Detenlo antes de que un archivo ocupe su lugar.',

  analysing: 'Calculando lo que dicen estas filas…',
  tooManyCells: ({ cells, most }) =>
    `Son ${cells} combinaciones de tamaño y decaimiento de pesos, y en un mapa caben ${most}. Las curvas y los resultados son de todas ellas.`,
  firstRows: ({ shown, rows }) =>
    `Las ${shown} primeras de ${rows} filas; en un archivo están todas.`,
  someDecays: ({ shown, decays }) =>
    `Curvas de ${shown} decaimientos de pesos de un total de ${decays}; los resultados son de todos.`,
  thinned: ({ points, curves }) =>
    `Se dibuja una selección uniforme (${points} puntos de cada clase y ${curves} curvas como máximo); se comparan todas las filas.`,
  grouped: ({ places }) =>
    `Los tamaños vecinos se dibujan juntos, en ${places} lugares por curva como máximo; los ajustes son de todas las ejecuciones.`,

  unknownSetting: ({ key, known }) =>
    `Los barridos no tienen ningún ajuste «${key}». Los que hay son ${known}.`,
  showAsTable: 'Mostrar como tabla',
  columns: {
    size: 'D',
    decay: 'Decaimiento',
    seed: 'Semilla',
    state: 'Estado',
    steps: 'Pasos',
    train: 'Entrenamiento',
    test: 'Prueba',
    norm: 'Norma',
  },

  fields: {
    network: 'Red',
    seeds: 'Semillas',
    firstSeed: 'Primera semilla',
    maxSteps: 'Límite de pasos',
  },
  firstSeedHelp:
    'Las semillas se cuentan a partir de esta. Con otras se repite todo el experimento de forma independiente.',
  typed: {
    from: 'El tamaño menor',
    to: 'El tamaño mayor',
    sizes: 'El número de tamaños',
    seeds: 'El número de semillas',
    firstSeed: 'La primera semilla',
    maxSteps: 'El límite de pasos',
  },
  convergence: 'Cuándo una ejecución ha convergido',
  findings: 'Resultados',
};

export const sweepNetworksText: Messages['sweepNetworks'] = {
  shared: 'Pequeño, embedding compartido',
  small: 'Pequeño',
  paper: 'Artículo',
};

export const sweepGridsText: Messages['sweepGrids'] = {
  notAnAxis: ({ asked, names }) => `Un barrido no puede variar ${asked}; puede variar ${names}.`,
  axis: ({ setting, path, wrong }) => `«${setting}» (${path}) ${wrong}.`,
  notAList: ({ asked }) =>
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

export const sweepFilesText: Messages['sweepFiles'] = {
  noColumn: ({ column }) => `no tiene la columna ${column}: no es un archivo de lab sweep`,
  otherLength: ({ line, values, columns }) =>
    `tiene ${values} ${values === 1 ? 'valor' : 'valores'} para ${columns} columnas en la línea ${line}`,
  line: ({ line, wrong }) => `línea ${line}: ${wrong}`,
  protocol: ({ one, other, found }) => `protocol tiene que ser ${one} o ${other}, no ${found}`,
  cannotBe: ({ column, found }) => `${column} no puede ser ${found}`,
  repeatedColumn: ({ column, first, second }) =>
    `tiene dos veces la columna ${column}: son las columnas ${first} y ${second}`,
  openQuote: ({ column }) => `las comillas que se abren en la columna ${column} no se cierran`,
  textAfterQuote: ({ column }) =>
    `en la columna ${column} hay texto después de las comillas de cierre`,
  otherCells: ({ cells, before, known }) =>
    `cells es ${cells}, pero ${known} en la línea ${before}, y las dos nombran la misma cuadrícula`,
  otherGrid: ({ column, before }) =>
    `${column} no es como en la línea ${before}, y las dos nombran la misma cuadrícula`,
  repeatedCell: ({ cell, before }) =>
    `cell ${cell} está también en la línea ${before}, con otros valores`,
  repeatedRun: ({ cell, before, cellBefore }) =>
    `es la ejecución de la línea ${before}, con cell ${cell} en lugar de ${cellBefore}`,
  tooManyValues: ({ cells, combinations }) =>
    `con sus valores hay ${combinations} combinaciones en una cuadrícula de ${cells} ${cells === 1 ? 'ejecución' : 'ejecuciones'} (cells)`,
  cutOffLine: ({ line }) => `la línea ${line}, la última, está cortada, y se omite.`,
  noLineEnd: ({ line, column, found }) =>
    `la línea ${line}, la última, no tiene fin de línea: se lee, pero su último valor (${column} ${found}) puede estar cortado.`,
  unnamedColumns: ({ columns, count }) =>
    count === 1
      ? `la columna ${columns} no tiene nombre, y se omite.`
      : `las columnas ${columns} no tienen nombre, y se omiten.`,
  otherColumns: ({ names, count }) =>
    count === 1
      ? `${names} no es una columna de un barrido, y se omite.`
      : `${names} no son columnas de un barrido, y se omiten.`,
  repeatedRows: ({ line, before, count }) =>
    count === 1
      ? `la línea ${line} dice lo mismo que la línea ${before}, y cuenta una sola vez.`
      : `${count} líneas dicen lo mismo que otras, y cuentan una sola vez; la primera es la línea ${line}, igual que la línea ${before}.`,
};
