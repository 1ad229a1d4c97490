import type { Messages } from '../messages';

export const experimentCardsText: Messages['experimentCards'] = {
  experiments: 'Experimentos',
  size: 'Tamaño de los experimentos',
  sizes: { small: 'pequeño', paper: 'artículo' },
  inPaperSize: ({ experiment }) => `${experiment}, tamaño del artículo`,
  close: 'Cerrar el experimento',
  expect: 'Qué esperar:',
  soFar: 'Hasta ahora:',
  seen: 'Se ha visto:',
  notSeen: 'Esta vez no se ha visto:',
  changed: 'Ha cambiado:',
  yours: ({ settings }) => `${settings}. Juzga tú lo que muestra ahora.`,
  runAsItWas: 'Ejecutarlo como era',
  pressRun: 'Pulsa Entrenar para verlo.',
};
