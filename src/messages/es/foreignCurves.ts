import type { Messages } from '../messages';

export const foreignCurvesText: Messages['foreignCurves'] = {
  title: 'Medido por otros programas',
  rows: 'Mediciones',
  lastStep: 'Último paso',
  column: ({ name, quantity }) => `${name} como ${quantity}`,
  drawn: ({ columns }) => `Se lee: ${columns}.`,
  leftOut: ({ columns }) => `Se omite: ${columns}.`,
  percent: 'Las exactitudes estaban en tanto por ciento.',
  setting: ({ name, value }) => `${name} ${value}`,
  settings: ({ settings }) => `Su archivo dice: ${settings}.`,
};
