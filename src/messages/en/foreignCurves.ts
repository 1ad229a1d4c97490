import { defineMessages, type MessageParams } from '../locale';

/** Curves that another program has measured, beside the runs. */
export const foreignCurvesText = defineMessages('foreignCurves', {
  title: 'Measured by other programs',
  rows: 'Measurements',
  lastStep: 'Last step',
  /** A column as its file calls it, and what it is drawn as. */
  column: ({ name, quantity }: MessageParams<'name' | 'quantity'>) => `${name} as ${quantity}`,
  drawn: ({ columns }: MessageParams<'columns'>) => `Read: ${columns}.`,
  leftOut: ({ columns }: MessageParams<'columns'>) => `Left out: ${columns}.`,
  percent: 'Accuracies were per cent.',
  setting: ({ name, value }: MessageParams<'name' | 'value'>) => `${name} ${value}`,
  settings: ({ settings }: MessageParams<'settings'>) => `Its file says: ${settings}.`,
});
