import type { Messages } from '../messages';

export const efficiencyText: Messages['efficiency'] = {
  held: {
    correctLogit: ({ level }) => `un logit correcto de ${level}`,
    trainLoss: ({ level }) => `una pérdida de entrenamiento de ${level}`,
  },
  noLevel: 'ningún nivel común',
  left: {
    'not memorised': ({ runs, sizes }) => `Sin contar: ${runs} sin memorizar (D = ${sizes}).`,
    'not trigonometric': ({ runs, sizes }) =>
      `Sin contar: ${runs} con respuestas verdaderas y menos del 95 % de la norma de los logits en el subespacio trigonométrico (D = ${sizes}).`,
    'no number': ({ runs, sizes }) =>
      `Sin contar: ${runs} con un logit, una pérdida o una norma que no es mayor que 0 (D = ${sizes}).`,
  },
  unbracketed: ({ count }) =>
    `${count} de las combinaciones de tamaño y semilla no ${count === 1 ? 'llega' : 'llegan'} a ese nivel por ambos lados.`,
  restless: ({ runs }) => `Comparadas, pero aún sin reposo: ${runs}.`,
  slope: ({ exponent, low, high, points }) =>
    `D^${exponent} (intervalo del 95 % del exponente: de ${low} a ${high}; ${points} redes)`,
  memorising: ({ why }) => `Memorización: ${why}`,
  generalising: ({ why }) => `Generalización: ${why}`,
  slopes: ({ held, mem, gen }) =>
    `Con ${held}, la norma para memorizar varía como ${mem}; la norma para generalizar, como ${gen}.`,
  unknownInterval: 'intervalo desconocido',
  noPrediction: ({ why }) => `La eficiencia no predice ningún D_crit. ${why}`,
  crossing: ({ dCrit, interval }) => `Las normas se cruzan en D = ${dCrit} (${interval})`,
  notMeasured: ({ why }) => `; no se midió ningún D_crit. ${why}`,
  measured: ({ dCrit, interval, ratio }) =>
    `; el D_crit medido es ${dCrit} (${interval}). Predicho ÷ medido: ${ratio}.`,
};
