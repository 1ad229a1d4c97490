import type { Messages } from '../messages';

export const circuitsViewText: Messages['circuitsView'] = {
  aboutCharts: 'Gráficas de la simulación',
  aboutSettings: 'Ajustes de la simulación',
  aboutSentence: 'Lo que se ve',
  restingHelp:
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
