import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** What a run of an experiment has shown, in clauses that are joined to a sentence. */
export const experimentVerdictsText = defineMessages('experimentVerdicts', {
  memorised: ({ step }: MessageParams<'step'>) => `Memorised at step ${step}`,
  notMemorised: ({ step, train }: MessageParams<'step' | 'train'>) =>
    `Not memorised by step ${step}, train accuracy ${train}`,
  atOnce: ({ step }: MessageParams<'step'>) => `, generalised at once, by step ${step}`,
  grokked: ({ step }: MessageParams<'step'>) => `, grokked at step ${step}`,
  timesAsLate: ({ factor }: MessageParams<'factor'>) => `, ${factor} times as late`,
  cut: ({ examples, step }: MessageParams<'examples' | 'step'>) =>
    `; cut to ${examples} examples at step ${step}`,
  ungrokked: ({ step }: MessageParams<'step'>) => `; ungrokked at step ${step}`,
  test: ({ accuracy, step }: MessageParams<'accuracy' | 'step'>) =>
    `; test accuracy ${accuracy} at step ${step}`,
  train: ({ accuracy }: MessageParams<'accuracy'>) => `, train accuracy still ${accuracy}`,
  resting: ({ step, points }: MessageParams<'step' | 'points'>) =>
    `, resting since step ${step}: it moved by no more than ${points} points over the last half of the steps`,
  moving: ', in the middle but still on the move',
});
