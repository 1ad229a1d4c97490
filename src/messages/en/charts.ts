import { defineMessages, type MessageParams } from '../locale';

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
    help: 'The length of all weights as one vector, and of each group. Learning lengthens it, weight decay shortens it.',
    brief: 'The length of all its weights: learning lengthens it, weight decay shortens it.',
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

/** Sonification, and what a screen reader announces. */
export const sonificationText = defineMessages('sonification', {
  hear: 'Hear the run',
  tones:
    'Two tones for six seconds, along the step axis as the charts show it: train accuracy on the left, test accuracy, a reedier tone, on the right. Low is 0 %, two octaves higher is 100 %.',
  stop: 'Stop',
  stopSound: 'Stop the sound',
  sides: 'train left, test right',
  heard: ({ step }: MessageParams<'step'>) => `Heard up to step ${step}.`,
  nothingToHear: 'There is nothing to hear yet. Press Run first.',
  noSound: ({ cause }: MessageParams<'cause'>) => `This browser makes no sound: ${cause}`,

  /** `values` are the two accuracies below. */
  reading: ({ step, values }: MessageParams<'step' | 'values'>) => `Step ${step}: ${values}.`,
  train: ({ accuracy }: MessageParams<'accuracy'>) => `train accuracy ${accuracy}`,
  test: ({ accuracy }: MessageParams<'accuracy'>) => `test accuracy ${accuracy}`,
  nothing: 'Nothing is measured yet.',

  notHere: 'That is not on this page now.',
  noRun: 'There is no run to keep yet.',
  kept: 'This run is kept for comparison.',
  notKept: 'This run is not kept for comparison.',
});
