import type { Messages } from '../messages';

export const circuitFieldsText: Messages['circuitFields'] = {
  generalising: {
    label: 'mejor generalización',
    help: 'Ingrediente 1: solo Gen acierta en los ejemplos de prueba. Sin él, allí fallan las dos tablas.',
  },
  efficiency: {
    label: 'mejor eficiencia',
    help: 'Ingrediente 2: Gen necesita menos norma de los parámetros para el mismo logit. Sin él, P_gen es el doble de P_mem.',
  },
  slowness: {
    label: 'aprendizaje más lento',
    help: 'Ingrediente 3: Gen se aprende más despacio. Sin él, Gen parte de los mismos factores que Mem.',
  },
  pGen: {
    label: 'Gen, coste P',
    help: 'P_gen: la norma de los parámetros que Gen necesita para un peso de 1. Cuanto menor, más eficiente.',
  },
  pMem: {
    label: 'Mem, coste P',
    help: 'P_mem: la norma de los parámetros que Mem necesita para un peso de 1. Subiría con más ejemplos de entrenamiento.',
  },
  kappa: {
    label: 'κ',
    help: 'La norma crece como peso^(1/κ), igual que en un MLP de κ capas. Desde 2, solo sobrevive un circuito.',
  },
  alpha: {
    label: 'α',
    help: 'Con qué fuerza el decaimiento de pesos reduce la norma. Con 0, nada favorece al circuito eficiente.',
  },
  convention: {
    label: 'El decaimiento es',
    help: 'El artículo usa las dos formas: α en la fórmula del apéndice C y α/2 en el apéndice D.',
    options: { displayed: 'α · norma²', halved: 'α/2 · norma²' },
  },
  learningRate: {
    label: 'Tasa de aprendizaje',
    help: 'Cuánto avanza cada paso del descenso de gradiente. Si es demasiado grande, los pesos dan saltos.',
  },
  genFirst: {
    label: 'Gen, primer factor',
    help: 'El valor inicial del primer factor del peso de Gen.',
  },
  genSecond: {
    label: 'Gen, segundo factor',
    help: 'El valor inicial del segundo factor del peso de Gen. Cerca de 0, Gen se aprende despacio.',
  },
  memFirst: {
    label: 'Mem, primer factor',
    help: 'El valor inicial del primer factor del peso de Mem.',
  },
  memSecond: {
    label: 'Mem, segundo factor',
    help: 'El valor inicial del segundo factor del peso de Mem. Si es grande, Mem se aprende deprisa.',
  },
  q: {
    label: 'q',
    help: 'Cuántas respuestas posibles hay; p en la aritmética modular.',
  },
  steps: {
    label: 'Pasos',
    help: 'Cuántos pasos del descenso de gradiente se simulan.',
  },
};

export const circuitsText: Messages['circuits'] = {
  guessing: ({ loss }) => `responder al azar da ${loss}`,
  hardlyLearned: ({ steps, count, train, guess }) =>
    `Apenas se aprende nada en ${steps} ${count === 1 ? 'paso' : 'pasos'}: la pérdida de entrenamiento es ${train}, y ${guess}.`,
  alternating: ({ times, train, test }) =>
    `Los pesos saltan de un lado a otro, y la ventaja con ellos, ${times} veces: la tasa de aprendizaje es demasiado grande. La pérdida de entrenamiento es ${train}; la de prueba, ${test}.`,
  neitherGeneralises: ({ train, test, guess }) =>
    `Ningún circuito acierta en los ejemplos de prueba: la pérdida de entrenamiento baja a ${train}, pero la de prueba termina en ${test}, y ${guess}.`,
  equalWeights: ({ train, test }) =>
    `Los dos circuitos tienen siempre el mismo peso: la pérdida de entrenamiento baja a ${train}; la de prueba es ${test}.`,
  staysBad: ({ test }) => `sigue siendo mala, ${test}`,
  is: ({ test }) => `es ${test}`,
  memorises: ({ steps, train, where, guess }) =>
    `Solo memoriza: en ${steps} pasos, el circuito de generalización no adelanta al de memorización. La pérdida de entrenamiento baja a ${train}; la de prueba ${where} (${guess}).`,
  noDelay: ({ since, test }) =>
    `Sin espera: el circuito de generalización va por delante desde el paso ${since}, y la pérdida de prueba baja enseguida, hasta ${test}.`,
  overtakes: ({ peak, guess, since, test }) =>
    `Primero memoriza: la pérdida de prueba sube a ${peak} (${guess}). El circuito de generalización adelanta al de memorización en el paso ${since}, y la pérdida de prueba baja a ${test}.`,
  groks: ({ peak, guess, since, test }) =>
    `Primero memoriza: la pérdida de prueba sube a ${peak} (${guess}). El circuito de generalización adelanta al de memorización en el paso ${since}, y la pérdida de prueba baja a ${test}: hace grokking.`,
  diverged: ({ step, learningRate, alpha }) =>
    `Divergió en el paso ${step}: los pesos crecieron sin límite. Baja la tasa de aprendizaje (${learningRate}) o α (${alpha}).`,
};

export const circuitsViewText: Messages['circuitsView'] = {
  aboutCharts: 'Gráficas de la simulación',
  aboutSettings: 'Ajustes de la simulación',
  aboutSentence: 'Lo que se ve',
  ingredientsHelp:
    'Quita un ingrediente, o mueve un control deslizante: todos los pasos se calculan de nuevo, al instante.',
  paperNumbers: 'Volver a los números del artículo',
  without: 'Sin',
  withoutOne: ({ ingredient }) => `Sin ${ingredient}`,

  loss: {
    title: 'Pérdida',
    help: 'Entropía cruzada en nats, en los ejemplos de entrenamiento y de prueba, sin el término del decaimiento de pesos. Logarítmica.',
  },
  weights: {
    title: 'Pesos de los circuitos',
    help: 'Cuánto suma cada circuito al logit por el que vota. Donde Gen está por encima de Mem, las respuestas de prueba son correctas.',
  },
  norm: {
    title: 'Norma de parámetros',
    help: 'Lo que cuestan los pesos: |w|^(1/κ) · P de cada circuito, y ambos juntos como un solo vector.',
  },
  total: 'Total',
  overtakes: 'la generalización adelanta',

  simulated: {
    title: 'Qué se simula',
    text: 'No una red, sino dos tablas de consulta: {gen} acierta siempre; {mem}, solo en los ejemplos de entrenamiento, y en los demás vota por una respuesta equivocada. Cada tabla cuenta tanto como su peso, el producto de dos números aprendidos que siguen el descenso de gradiente sin más. Según {paper}, sección 3 y apéndice C.',
  },
  formulas: {
    trainLoss: 'Pérdida de entrenamiento',
    testLoss: 'Pérdida de prueba',
    norm: 'Norma de un circuito',
    objective: 'Desciende por',
    objectiveIs: 'pérdida de entrenamiento + {factor} · (suma de los cuadrados de ambas normas)',
  },

  end: 'Dónde debe terminar',
  nowhere: 'Este descenso no termina en ninguna parte: sus pasos son demasiado grandes.',
  noDecay: ({ steps, count, gen, mem }) =>
    `Sin decaimiento de pesos nada decide entre los circuitos; tras ${steps} ${count === 1 ? 'paso' : 'pasos'}, Gen tiene ${gen} y Mem tiene ${mem}.`,
  winner: ({ steps, count, gen, mem }) =>
    `Para κ ≥ 2 el ganador se lo lleva todo: en el límite queda un solo circuito. Gen tiene ${gen} y Mem tiene ${mem} tras ${steps} ${count === 1 ? 'paso' : 'pasos'}.`,
  limit: ({ steps, count }) =>
    `En el límite, el peso de Gen es {formula} = {limit} veces el de Mem; tras ${steps} ${count === 1 ? 'paso' : 'pasos'} es {now} veces.`,
  limitWithoutMem: ({ steps, count }) =>
    `En el límite, el peso de Gen es {formula} = {limit} veces el de Mem; tras ${steps} ${count === 1 ? 'paso' : 'pasos'}, Mem no tiene peso.`,
};
