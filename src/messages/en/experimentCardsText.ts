import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The row of experiments, and the card of the one that is open. */
export const experimentCardsText = defineMessages('experimentCards', {
  experiments: 'Experiments',
  size: 'Size of the experiments',
  sizes: { small: 'small', paper: 'paper' },
  inPaperSize: ({ experiment }: MessageParams<'experiment'>) => `${experiment}, paper size`,
  close: 'Close the experiment',
  expect: 'Expect:',
  soFar: 'So far:',
  seen: 'Seen:',
  notSeen: 'Not seen this time:',
  changed: 'Changed:',
  /** Behind the last. */
  yours: ({ settings }: MessageParams<'settings'>) =>
    `${settings}. What it shows now is yours to judge.`,
  runAsItWas: 'Run it as it was',
  pressRun: 'Press Run to see it.',
});
