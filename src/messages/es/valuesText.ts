import type { Messages } from '../messages';

export const valuesText: Messages['values'] = {
  percent: ({ number }) => `${number} %`,
  belowOnePercent: 'menos del 1 %',
  unknown: 'desconocida',
  quoted: ({ asked }) => `«${asked}»`,
  separator: '; ',
  gpuMemory: ({ size }) => `${size} de memoria de la GPU`,
  memory: ({ size }) => `${size} de memoria`,
  about: ({ size }) => `unos ${size}`,
};
