import type { Messages } from '../messages';

export const savingText: Messages['saving'] = {
  run: 'Ejecución',
  metrics: 'Métricas (CSV)',
  aboutMetrics: 'Todas las cantidades en todas las mediciones, con toda su precisión.',
  runFile: 'Ejecución (JSON)',
  aboutRunFile:
    'Ajustes, cambios, mediciones y tu nota. Suelta el archivo en esta página para volver a ver la ejecución.',
  note: 'Nota',
  weights: 'Pesos (safetensors)',
  noWeights: 'No se conocen: no vienen con el archivo de una ejecución.',
  aboutWeights: ({ step }) => `Tal como eran en el paso ${step}. Una pausa toma los últimos.`,
  chart: 'Gráfica',
  aboutChart: 'Con su título, las ejecuciones que se muestran y sus ajustes.',
  notDrawn: ({ why }) =>
    `Este navegador no ha podido dibujar la imagen: ${why} Para SVG no hace falta dibujar.`,
  noRoom: 'No había sitio para la imagen.',
  saved: ({ file }) => `Guardado como ${file}.`,
  open: 'Abrir el archivo de una ejecución',
  aboutOpen: 'Se muestra junto a lo que ya está. Soltarlo en la página hace lo mismo.',
};
