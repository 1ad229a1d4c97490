import type { Messages } from '../messages';

export const experimentVerdictsText: Messages['experimentVerdicts'] = {
  memorised: ({ step }) => `Memorizó en el paso ${step}`,
  notMemorised: ({ step, train }) =>
    `No había memorizado en el paso ${step} (exactitud de entrenamiento: ${train})`,
  atOnce: ({ step }) => `, generalizó enseguida, ya en el paso ${step}`,
  grokked: ({ step }) => `, hizo grokking en el paso ${step}`,
  timesAsLate: ({ factor }) => `, ${factor} veces más tarde`,
  cut: ({ examples, step }) => `; recorte a ${examples} ejemplos en el paso ${step}`,
  ungrokked: ({ step }) => `; ungrokking completo en el paso ${step}`,
  test: ({ accuracy, step }) => `; exactitud de prueba en el paso ${step}: ${accuracy}`,
  train: ({ accuracy }) => `, la de entrenamiento aún: ${accuracy}`,
  resting: ({ step, points }) =>
    `, en reposo desde el paso ${step}: no se movió más de ${points} ${points === 1 ? 'punto' : 'puntos'} en la última mitad de los pasos`,
  moving: ', a medio camino pero aún en movimiento',
};
