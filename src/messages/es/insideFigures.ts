import type { Messages } from '../messages';

export const insideFiguresText: Messages['insideFigures'] = {
  frequency: 'frecuencia k',
  energyShare: 'parte de la energía',
  spectrum: 'Parte de la energía por frecuencia.',
  shareAt: ({ share, frequency }) => `${share} en ${frequency}`,
  stage: ({ label, largest }) => `${label}: ${largest}.`,
  noEnergy: ({ label }) => `${label}: nada.`,
  keys: ({ keys }) => `Frecuencias clave: ${keys}.`,
  noKeys: 'No hay frecuencias clave.',
  noFrequencies: 'Aún no hay frecuencias que mostrar.',
  atFrequency: ({ frequency }) => `k = ${frequency}`,
  keyFrequency: ({ frequency }) => `k = ${frequency}, una frecuencia clave`,
  reading: ({ label, share }) => `${label}: ${share}`,
};
