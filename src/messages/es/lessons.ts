import type { Messages } from '../messages';

export const lessonsText: Messages['lessons'] = {
  lesson: ({ number }) => `Lección ${number}`,
  minutes: ({ minutes }) => `${minutes} minutos`,
  about:
    'Cada una prepara el laboratorio, te pregunta qué esperas y te deja verlo. Todas las ejecuciones son reales y tardan segundos.',
  forTeachers: 'Para docentes',
};

export const lessonPanelText: Messages['lessonPanel'] = {
  none: 'No existe esa lección',
  mustBe: ({ names, asked }) => `La lección (lesson) debe ser una de ${names}, no «${asked}».`,
  fold: 'El texto de la lección',
  closeLesson: 'Cerrar la lección',

  stepList: 'Etapas de la lección',
  steps: {
    setUp: 'Preparar',
    predict: 'Predecir',
    observe: 'Observar',
    compare: 'Comparar',
    explain: 'Explicar',
    vary: 'Variar',
  },
  stepIs: ({ number, step }) => `${number}, ${step}`,
  place: ({ number, all }) => `${number} de ${all}`,
  allCharts: 'Todas las gráficas',
  back: 'Atrás',
  next: 'Siguiente',
  skip: 'Saltar',
  setItUp: 'Prepararla',

  draw: 'Dibújala en la gráfica Exactitud con el ratón o con el dedo, o coloca aquí sus puntos. La línea que va de punto a punto es tu predicción.',
  atStepOfLine: ({ step }) => `paso ${step}`,
  nameIfYouLike: 'Nombre, si quieres',
  add: 'Añadir',
  sizeMustBe: ({ min, max, asked }) =>
    `El número de ejemplos de entrenamiento debe ser entero y estar entre ${min} y ${max}; «${asked}» no vale.`,
  predictions: 'Predicciones',
  guess: ({ name, size }) => `${name}: ${size}`,
  remove: ({ name, size }) => `Quitar ${name} ${size}`,

  run: ({ count }) => (count === 1 ? 'Ejecutar' : `Ejecutar las ${count}`),
  runAgain: ({ count }) => (count === 1 ? 'Ejecutar otra vez' : `Ejecutar las ${count} otra vez`),
  ended: ({ count }) =>
    count === 1 ? 'La ejecución ha terminado.' : 'Todas las ejecuciones han terminado.',
  endedAt: ({ step, accuracy }) => `terminada en el paso ${step}, exactitud de prueba: ${accuracy}`,
  notYet: 'todavía no',
  starting: 'empezando',
  notCounted: 'no cuenta: se cambió algo por el camino',
  notCountedFor: ({ settings }) => `no cuenta: se cambió algo por el camino (${settings})`,
  failed: 'ha fallado; la página dice por qué',
  at: ({ step, end }) => `paso ${step} de ${end}`,
  accuracyIs: ({ accuracy }) => `exactitud de prueba: ${accuracy}`,
  paused: 'en pausa',

  nothingYet:
    'Todavía no hay nada que comparar: vuelve a Observar y deja que las ejecuciones terminen.',
  noPrediction: 'Esta vez no hiciste ninguna predicción. Esto es lo que pasó:',
  asPredicted: 'Como predijiste.',
  notAsPredicted: 'No fue como predijiste.',
  youSaid: 'Dijiste: «{option}».',
  isClose: 'Muy cerca.',
  notFarOff: 'No anda lejos.',
  farOff: 'Es otra línea muy distinta.',
  linesApart: ({ points, yours, ofRun }) =>
    `A lo largo del eje de pasos, entre tu línea y la de la ejecución hay de media ${points} ${points === 1 ? 'punto porcentual' : 'puntos porcentuales'}. La tuya llega a la mitad: ${yours}; la de la ejecución: ${ofRun}. Las dos están en la gráfica Exactitud.`,
  never: 'nunca',
  atStep: ({ step }) => `en el paso ${step}`,
  passedBetween: ({ above, upTo }) =>
    `La exactitud de prueba al final superó la mitad entre ${above} y ${upTo} ejemplos de entrenamiento.`,
  passedByFewest: ({ upTo }) =>
    `La exactitud de prueba al final superó la mitad con ${upTo} ejemplos de entrenamiento o con menos; no se probaron tamaños menores.`,
  passedByMost: ({ above }) =>
    `La exactitud de prueba al final superaría la mitad con más de ${above} ejemplos de entrenamiento; no se probaron tamaños mayores.`,
  hits: ({ hits, count }) =>
    `Ahí ${hits === 1 ? 'cae' : 'caen'} ${hits} de ${count} ${count === 1 ? 'predicción' : 'predicciones'}.`,
  hitsOf: ({ hits, count, names }) =>
    `Ahí ${hits === 1 ? 'cae' : 'caen'} ${hits} de ${count} ${count === 1 ? 'predicción' : 'predicciones'} (${names}).`,
  dots: 'Los puntos son predicciones. Los rombos son ejecuciones: cuanto más arriba, mayor es la exactitud de prueba al final.',
  predictionsAre: ({ sizes }) => `Predicciones: ${sizes}.`,
  predictionsNone: 'Predicciones: ninguna.',
  accuraciesBySize: ({ accuracies }) =>
    `Exactitud de prueba al final, según los ejemplos de entrenamiento: ${accuracies}.`,
  accuracyAt: ({ size, accuracy }) => `${size}: ${accuracy}`,
  table: 'Lo que se midió',
  tableCaption:
    'Exactitud de prueba y norma de los pesos al final, y los pasos en que una ejecución memorizó y llegó a una exactitud de prueba del 95 %.',
  tableRun: 'ejecución',
  columns: {
    testAccuracy: 'prueba al final',
    memorisedAt: 'memorizó',
    grokkedAt: 'prueba 95 %',
    weightNorm: 'norma al final',
  },

  otherWay:
    'Tus ejecuciones han ido por otro camino que las diez de cada tipo de las que habla este texto. Prueba con otra semilla.',
  notEnded:
    'Las ejecuciones de esta lección no han terminado. Lo que sigue habla de lo que hicieron diez ejecuciones de cada tipo.',

  pressOne: 'Predice y luego pulsa una. La ejecución anterior se queda en las gráficas.',
  allYours: 'Todos los demás ajustes son tuyos también.',
};

export const teacherText: Messages['teacher'] = {
  story: ({ lessons, minutes }) =>
    `${lessons} lecciones, ${minutes} minutos en total. Cada una se entiende por sí sola; juntas cuentan la historia del artículo. Los minutos incluyen lo que se habla; las ejecuciones tardan segundos en un portátil con dos núcleos y sin tarjeta gráfica: Pequeño da allí unos mil pasos por segundo. Una máquina más lenta muestra las mismas curvas, más tarde.`,
  advice:
    'Deja que la clase prediga antes de ejecutar y que pruebe variantes después. Las cifras de abajo se midieron con diez semillas en una sola máquina; otro dispositivo redondea de otro modo, y una ejecución puede adelantarse o retrasarse entonces hasta una décima parte. Con {seed}, en los ajustes, cada mesa de la clase tiene una ejecución propia.',
  print: 'Imprimir',
  lessonTakes: ({ lesson, minutes }) => `${lesson} · ${minutes}`,
  preparation: 'Preparación',
  prediction: 'Predicción',
  expect: 'Qué esperar',
  questions: 'Preguntas',
  misconceptions: 'Ideas equivocadas',
  open: ({ number }) => `Abrir la lección ${number}`,
};
