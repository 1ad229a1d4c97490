import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** The charts of a run, and what all charts have: legends, tables, readings. */
export const chartsText = defineMessages('charts', {
  charts: 'Charts',
  accuracy: {
    title: 'Accuracy',
    help: 'Share of answers that are right, on the pairs it trains on and on those it never saw.',
    brief: 'The share of right answers: on the pairs it trains on, and on pairs it never saw.',
  },
  loss: {
    title: 'Loss',
    help: 'Mean cross-entropy in nats: how surprised it is by the right answer. Logarithmic.',
    brief: 'How much the right answers surprise it.',
  },
  logits: {
    title: 'Logit magnitude',
    help: 'How loudly it answers: the mean logit of the right answer, and the root mean square (RMS) of all logits, row-centred, in training.',
    brief: 'How loudly it answers.',
  },
  weightNorm: {
    title: 'Weight norm',
    help: 'The length of all weights as one vector, and of each group. Weight decay pulls it down.',
    brief: 'The length of all its weights, which weight decay pulls down.',
  },
  train: 'Train',
  test: 'Test',
  rms: 'RMS',
  total: 'Total',
  embedding: 'Embedding',
  attention: 'Attention',
  hidden: 'Hidden',
  output: 'Output',

  keys: ({ title }: MessageParams<'title'>) => `${title} over steps; arrow keys read the values`,
  steps: 'steps',
  stepAxis: 'Step axis',
  scales: { log: 'log', linear: 'linear' },
  asTable: 'Show as table',
  step: 'Step',
  stepIs: ({ step }: MessageParams<'step'>) => `Step ${step}`,
  /** `values` are labels of lines with their values. */
  reading: ({ step, values }: MessageParams<'step' | 'values'>) => `Step ${step}: ${values}.`,
  beyond: ({ step }: MessageParams<'step'>) => `Step ${step}: the run has not come so far.`,
  nothing: 'Nothing is measured yet.',
  whenEmpty: 'Press Run, and watch.',
  /** A moment of the run, in two lines where there is no room for one. */
  reached: ({ phase, step }: MessageParams<'phase' | 'step'>) =>
    [`${phase}`, `at step ${step}`] as const,
  sketch: 'Your line',
  /** At the end of that line. */
  you: 'you',
});
