import type { Messages } from '../messages';

export const runsText: Messages['runs'] = {
  setting: ({ setting, value }) => `${setting} ${value}`,
  andMore: ({ some, more }) => `${some} y ${more} más`,
  first: 'Primera ejecución',
  same: 'los mismos ajustes',
  fromStep: ({ step }) => `desde el paso ${step}`,
  branch: ({ from, settings }) => `${from}: ${settings}`,
  thereafter: ({ change, step }) => `luego ${change} en el paso ${step}`,
  full: ({ most }) =>
    `Ya hay ${most} ejecuciones en las gráficas, y no caben más. Quita una primero.`,
  mustBe: ({ setting, was, is }) => `«${setting}» debe ser ${was}, no ${is}`,
  sameNetwork: ({ differences }) =>
    `Una rama sigue con la misma red y los mismos pares: ${differences}.`,
  needsMore: ({ step, setting, value }) =>
    `Una rama desde el paso ${step} necesita en «${setting}» un valor mayor que ${value}.`,
  unknownSpeed:
    'No se sabe cómo de rápido es este motor aquí, así que el laboratorio se abre con un problema pequeño que hace grokking antes.',
  slow: ({ speed }) =>
    `Este dispositivo da unos ${speed} pasos de entrenamiento por segundo, así que el laboratorio se abre con un problema pequeño que hace grokking antes.`,
  slowAtMost: ({ speed }) =>
    `Este dispositivo da como máximo ${speed} pasos de entrenamiento por segundo, así que el laboratorio se abre con un problema pequeño que hace grokking antes.`,
  oneOrZero: ({ key, asked }) => `${key} debe ser 1 o 0, no ${asked}.`,
};
