import type { Messages } from '../messages';

export const presetsText: Messages['presets'] = {
  quick: {
    label: 'Rápido',
    shows: 'Memoriza enseguida y generaliza unos mil pasos después.',
  },
  small: {
    label: 'Pequeño',
    shows: 'Lo mismo con menos números y unidades x²: para dispositivos lentos.',
  },
  transformer: {
    label: 'Transformer',
    shows:
      'Un transformer de una capa como el del artículo, en pequeño: generaliza despacio, mucho después de memorizar.',
  },
  paper: {
    label: 'Artículo',
    shows: 'El transformer de Varma et al. con x + y mod 113. Sin GPU tarda unos minutos.',
  },
  never: {
    label: 'Nunca',
    shows:
      'Pequeño con el 15 % de los pares: por debajo del tamaño crítico, memoriza y ahí se queda.',
  },
  instant: {
    label: 'Inmediato',
    shows:
      'Pequeño con el 90 % de los pares: generaliza mientras memoriza; no hay nada que esperar.',
  },
};
