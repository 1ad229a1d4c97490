import type { Messages } from '../messages';

export const efficiencyText: Messages['efficiency'] = {
  fixedLevel: {
    correctLogit: ({ level }) => `un logit correcto de ${level}`,
    trainLoss: ({ level }) => `una pérdida de entrenamiento de ${level}`,
  },
  noLevel: 'ningún nivel común',
  excluded: {
    diverged: ({ runs, sizes }) => `Sin contar: ${runs} con divergencia (D = ${sizes}).`,
    'not memorised': ({ runs, sizes }) => `Sin contar: ${runs} sin memorizar (D = ${sizes}).`,
    'not trigonometric': ({ runs, sizes }) =>
      `Sin contar: ${runs} con respuestas verdaderas y menos del 95 % de la norma de los logits en el subespacio trigonométrico (D = ${sizes}).`,
    'not generalising': ({ runs, sizes }) =>
      `Sin contar: ${runs} con respuestas verdaderas que no contestan los pares de prueba (D = ${sizes}).`,
    'not held out': ({ runs, sizes }) =>
      `Sin contar: ${runs} cuyos logits de los pares de prueba no son los que predicen por rotación los de entrenamiento (proporción reservada menor del 80 %, o desconocida; D = ${sizes}).`,
    'no number': ({ runs, sizes }) =>
      `Sin contar: ${runs} con un logit, una pérdida o una norma que no es mayor que 0 (D = ${sizes}).`,
  },
  unbracketed: ({ count }) =>
    `${count} de las combinaciones de tamaño y semilla no ${count === 1 ? 'llega' : 'llegan'} a ese nivel por ambos lados.`,
  unconverged: ({ runs }) => `Comparadas, pero sin converger: ${runs}.`,
  slope: ({ exponent, low, high, points }) =>
    `D^${exponent} (intervalo del 95 % del exponente: de ${low} a ${high}; ${points} redes)`,
  memorising: ({ why }) => `Memorización: ${why}`,
  generalising: ({ why }) => `Generalización: ${why}`,
  slopes: ({ fixedLevel, mem, gen }) =>
    `Con ${fixedLevel}, la norma para memorizar varía como ${mem}; la norma para generalizar, como ${gen}.`,
  unknownInterval: 'intervalo desconocido',
  noPrediction: ({ why }) => `La eficiencia no predice ningún D_crit. ${why}`,
  crossing: ({ dCrit, interval }) => `Las normas se cruzan en D = ${dCrit} (${interval})`,
  notMeasured: ({ why }) => `; no se midió ningún D_crit. ${why}`,
  measured: ({ dCrit, interval, ratio }) =>
    `; el D_crit medido es ${dCrit} (${interval}). Predicho ÷ medido: ${ratio}.`,
};

export const efficiencyViewText: Messages['efficiencyView'] = {
  grid: 'Una lista como 150, 300, o 150:800:5log para cinco tamaños en proporciones iguales.',
  networkHelp: 'Lo que se entrena. Cada red trae su propia cuadrícula.',
  memSizes: {
    label: 'D, al azar',
    help: ({ grid }) => `Ejemplos de entrenamiento de las redes que solo pueden memorizar. ${grid}`,
  },
  memDecays: {
    label: 'Decaim., azar',
    help: 'Decaimientos de pesos con respuestas al azar, en una lista como 0.3, 1, 3 (con punto decimal: la coma separa): dos o más, para que cada tamaño tenga redes por encima y por debajo del logit en el que se comparan.',
  },
  genSizes: {
    label: 'D, verdaderas',
    help: ({ grid }) =>
      `Ejemplos de entrenamiento de las redes que generalizan: muy por encima del tamaño crítico. ${grid}`,
  },
  genDecays: {
    label: 'Decaim., verd.',
    help: 'Decaimientos de pesos con respuestas verdaderas, en una lista como 0.3, 1, 3 (con punto decimal: la coma separa): dos o más. Los fuertes dejan logits menos trigonométricos, y esas redes no se admiten.',
  },
  seedsHelp:
    'Redes de cada clase, tamaño y decaimiento de pesos. Con dos o más, el cruce tiene un intervalo.',
  maxStepsHelp:
    'Una ejecución que tras tantos pasos no ha convergido termina, y se dice cuántas son.',
  level: {
    label: 'En igualdad de',
    help: 'Lo que las redes tienen en común allí donde se comparan sus normas.',
    choices: {
      correctLogit: 'igual logit correcto',
      trainLoss: 'igual pérdida de entrenamiento',
    },
  },
  rule: {
    label: 'Generalizar significa',
    help: 'Qué redes con respuestas verdaderas se comparan: según la proporción de todos los logits, como en el artículo, o según los pares de prueba.',
    choices: {
      share: '95 % de todos los logits trigonométrico',
      heldOut: 'acierto y trigonometría en los pares de prueba',
    },
  },
  shows: {
    shared:
      'Unidades ReLU sobre una sola tabla aprendida, módulo 37: de uno a dos minutos con dos núcleos.',
    small:
      'Unidades x² sobre números one-hot, módulo 37, como el preajuste Pequeño: pocas son lo bastante trigonométricas.',
    paper:
      'El transformer de Varma et al., módulo 113: para quien tenga una GPU rápida; aquí no se ha probado.',
  },
  save: {
    memorising: 'Guardar las de al azar (CSV)',
    generalising: 'Guardar las verdaderas (CSV)',
  },
  counted: 'Se dice cuántas no han llegado cuando se alcanza el límite de pasos.',

  ready: ({ runs, count, first, second }) =>
    `Todo listo para entrenar ${runs} ${count === 1 ? 'ejecución' : 'ejecuciones'}: ${first}, y ${second}.`,
  grids: {
    memorising: ({ grid }) => `${grid} con respuestas al azar`,
    generalising: ({ grid }) => `${grid} con respuestas verdaderas`,
  },
  settingUp: 'Preparando las ejecuciones …',
  training: {
    memorising: 'Entrenando con respuestas al azar.',
    generalising: 'Entrenando con respuestas verdaderas.',
  },
  paused: {
    memorising: 'En pausa, con respuestas al azar.',
    generalising: 'En pausa, con respuestas verdaderas.',
  },
  stopped: 'Detenido.',
  grow: ({ mem, gen }) =>
    `La norma para memorizar varía como D^${mem}; la norma para generalizar, como D^${gen}.`,
  cross: ({ mem, gen, dCrit }) =>
    `La norma para memorizar varía como D^${mem}; la norma para generalizar, como D^${gen}. Se cruzan en D = ${dCrit}.`,
  growSoFar: ({ mem, gen }) =>
    `Por ahora, la norma para memorizar varía como D^${mem}; la norma para generalizar, como D^${gen}.`,
  crossSoFar: ({ mem, gen, dCrit }) =>
    `Por ahora, la norma para memorizar varía como D^${mem}; la norma para generalizar, como D^${gen}. Se cruzan en D = ${dCrit}.`,

  norms: 'Normas',
  levels: {
    correctLogit: {
      name: 'logit correcto',
      title: 'Norma según D, a igual logit correcto',
      titleAt: ({ level }) => `Norma según D, con logit correcto ${level}`,
    },
    trainLoss: {
      name: 'pérdida de entrenamiento',
      title: 'Norma según D, a igual pérdida',
      titleAt: ({ level }) => `Norma según D, con pérdida ${level}`,
    },
  },
  rules: { share: '95 % trigonométrico (artículo)', heldOut: 'pares reservados' },
  alongDecay: 'Según el decaimiento de pesos',
  alongDecayTitle: 'Norma según el decaimiento, por D',
  predictedMark: ({ size }) => `predicho ${size}`,
  measuredMark: ({ size }) => `medido ${size}`,

  allNetworks: 'Todas las redes',
  columns: {
    kind: 'Clase',
    correctLogit: 'Logit correcto',
    trainLoss: 'Pérdida de entrenamiento',
    trigonometric: 'Trigonométrico',
    lookup: 'de una tabla',
    heldOut: 'Reservado, prueba / entren.',
    compared: 'Se compara',
  },
  admitted: {
    yes: 'sí',
    late: 'sí, agotó los pasos',
    diverged: 'no: divergió',
    'not memorised': 'no: no memorizó',
    'not trigonometric': ({ share }) => `no: menos del ${share} trigonométrico`,
    'not generalising': 'no: no contesta los pares de prueba',
    'not held out': ({ share }) => `no: menos del ${share} en pares reservados`,
    'no number': 'no: logit, pérdida o norma no mayor que 0',
  },

  question: '¿Cuesta más memorizar cuando hay más datos?',
  claim: 'Memorizar se vuelve menos eficiente; generalizar, no (P1)',
  otherRule: {
    share: 'P1, si generalizar significa un 95 % de todos los logits trigonométrico',
    heldOut: 'P1, si generalizar significa acierto y trigonometría en los pares de prueba',
  },
  predictionTitle: 'D_crit predicho junto al medido',
  expected: 'El artículo espera D_crit allí donde se cruzan las dos normas.',
  toMeasure: '{measure} con la misma red, y aparecerá también aquí.',
  measure: 'Mídelo en Tamaño crítico',
  measuredBy: {
    ungrok: ({ decay }) => `(Medido por ungrokking, con un decaimiento de pesos de ${decay}.)`,
    scratch: ({ decay }) => `(Medido desde cero, con un decaimiento de pesos de ${decay}.)`,
  },
  notOneNetwork:
    'Las redes con respuestas al azar y las redes con respuestas verdaderas no son la misma red.',
  caution:
    'Tómalo con cautela: el logit correcto medio no es lo mismo en circuitos distintos. Con logits iguales, uno que memoriza puede tener una pérdida de entrenamiento mucho menor que uno que generaliza. Por eso, compara también con igual pérdida de entrenamiento. Además, una norma depende de cómo se escriba la red.',
};
