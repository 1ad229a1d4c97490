import type { Messages } from '../messages';

export const fitsText: Messages['fits'] = {
  above: ({ least, size }) =>
    `La exactitud de prueba es del ${least} o más en todos los tamaños: el tamaño crítico está por debajo de ${size}.`,
  below: ({ most, size }) =>
    `La exactitud de prueba es del ${most} o menos en todos los tamaños: el tamaño crítico está por encima de ${size}.`,
  noRise: ({ first, last }) =>
    `La exactitud de prueba no llega a pasar del 50 % entre ${first} y ${last} ejemplos de entrenamiento.`,
  noShare: ({ size, value }) =>
    `Una ejecución con ${size} ejemplos de entrenamiento tiene la exactitud de prueba ${value}, que no es una proporción entre 0 y 1.`,
  fewSizes: ({ count }) => `Una transición necesita al menos 3 tamaños; hay ${count}.`,
  notPositive: ({ x, y }) =>
    `Una ley de potencias necesita valores mayores que 0; está el punto (${x}; ${y}).`,
  fewPoints: ({ count }) => `Una pendiente con intervalo necesita al menos 3 puntos; hay ${count}.`,
  sameX: 'Todos los puntos tienen el mismo x: no hay pendiente.',
  fewSlopes: 'Hacen falta las pendientes de las dos normas.',
  noCrossing: 'La norma para memorizar no crece más deprisa que la norma para generalizar.',
};
