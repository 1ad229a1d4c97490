import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What can be saved of a run as a file, and the way back. */
export const savingText = defineMessages('saving', {
  run: 'Run',
  metrics: 'Metrics (CSV)',
  aboutMetrics: 'Every quantity at every measurement, in full precision.',
  runFile: 'Run (JSON)',
  aboutRunFile:
    'Settings, changes, measurements and your note. Drop it onto this page to see the run again.',
  note: 'Note',
  weights: 'Weights (safetensors)',
  noWeights: 'None are known: they do not come with the file of a run.',
  aboutWeights: ({ step }: MessageParams<'step'>) =>
    `As they were at step ${step}. A pause takes the latest.`,
  chart: 'Chart',
  aboutChart: 'With its title, the runs shown and their settings.',
  notDrawn: ({ why }: MessageParams<'why'>) =>
    `This browser could not draw the picture: ${why} SVG needs no drawing.`,
  noRoom: 'There was no room for the picture.',
  saved: ({ file }: MessageParams<'file'>) => `Saved as ${file}.`,
  open: 'Open the file of a run',
  aboutOpen: 'It is shown beside what is there. Dropping it onto the page does the same.',
});
