import { said } from '../said';
import type { Told } from '../told';

/** What can be saved of a run as a file, and the way back. */
export const savingText = said('saving', {
  run: 'Run',
  metrics: 'Metrics (CSV)',
  aboutMetrics: 'Every quantity at every measurement, in full precision.',
  runFile: 'Run (JSON)',
  aboutRunFile:
    'Settings, changes, measurements and your note. Drop it onto this page to see the run again.',
  note: 'Note',
  weights: 'Weights (safetensors)',
  noWeights: 'None are known: they do not come with the file of a run.',
  aboutWeights: ({ step }: Told<'step'>) =>
    `As they were at step ${step}. A pause takes the latest.`,
  chart: 'Chart',
  aboutChart: 'With its title, the runs shown and their settings.',
  notDrawn: ({ why }: Told<'why'>) =>
    `This browser could not draw the picture: ${why} SVG needs no drawing.`,
  noRoom: 'There was no room for the picture.',
  saved: ({ file }: Told<'file'>) => `Saved as ${file}.`,
  open: 'Open the file of a run',
  aboutOpen: 'It is shown beside what is there. Dropping it onto the page does the same.',
});
