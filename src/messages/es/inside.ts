import type { Messages } from '../messages';

export const insideText: Messages['inside'] = {
  ruleOnly: ({ task }) =>
    `Ninguna teoría dice en qué coordenada calculan las redes ${task}: solo se puede decir qué parte de los logits sigue la regla.`,
  needsPrime: ({ task, p }) =>
    `${task} solo tiene frecuencias módulo un p primo, y ${p} no es primo.`,
  foldedTokens: 'a y −a tienen el mismo cuadrado, así que ningún token tiene una sola frecuencia.',
  noFrequencies:
    'El producto de permutaciones no conmuta: sus funciones tienen representaciones en lugar de frecuencias.',
  noRepresentations: ({ task }) =>
    `Las representaciones de S5 son las de su producto; la tarea es ${task}.`,
  noTestPairs: 'Se entrena con todos los pares, así que no queda ninguno reservado.',
  noAttention:
    'Esta red no tiene atención, y sus gradientes respecto a los dos tokens son iguales, haya aprendido lo que haya aprendido.',
  notCommuting: ({ task }) =>
    `«Reloj» y «pizza» son formas de sumar; ${task} cambia cuando sus términos cambian de lugar.`,

  noHeader: ({ bytes }) =>
    `no es un archivo safetensors: ${bytes} bytes son menos de los que ocupa su cabecera.`,
  badHeader: 'no es un archivo safetensors: su cabecera no es un objeto JSON.',
  badTensor: ({ name }) =>
    `la cabecera no da para ${name} un tipo, una forma y un lugar que se puedan leer.`,
  unknownType: ({ name, type, known }) =>
    `${name} tiene números de tipo ${type}; los pesos son ${known}.`,
  outOfRange: ({ name, begin, end, bytes }) =>
    `${name} debería estar en los bytes ${begin} a ${end}, y hay ${bytes}.`,
  wrongLength: ({ name, found, expected }) =>
    `${name} tiene ${found} bytes, y su forma ocupa ${expected}.`,
  otherModel: ({ wrong }) =>
    `son los pesos de un modelo distinto del que dicen los ajustes: ${wrong}.`,
  missingNames: ({ names }) => `falta ${names}`,
  unknownNames: ({ names }) => `está ${names}, que ese modelo no tiene`,
  wrongShape: ({ name, found, expected }) => `${name} es ${found}, y tiene que ser ${expected}`,
  notFinite: ({ name, index }) =>
    `la entrada ${index} de ${name} no es un número finito de float32.`,
};
