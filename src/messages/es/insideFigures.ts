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
  dials:
    'Los logits de todas las respuestas a un par, alrededor de un círculo: hacia fuera por encima de su media, hacia dentro por debajo.',
  dialValue: ({ label, answer, value }) =>
    `${label}: ${value} para la respuesta correcta, ${answer}.`,
  dialsRight: 'Ninguna respuesta tiene un logit mayor.',
  dialsGiven: ({ answer, value }) => `El mayor logit, ${value}, es el de ${answer}.`,
  reading: ({ label, share }) => `${label}: ${share}`,
};
