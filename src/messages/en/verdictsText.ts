import { said } from '../said';
import type { Told } from '../told';

/** What a run of an experiment has shown, in clauses that are joined to a sentence. */
export const verdictsText = said('verdicts', {
  memorised: ({ step }: Told<'step'>) => `Memorised at step ${step}`,
  notMemorised: ({ step, train }: Told<'step' | 'train'>) =>
    `Not memorised by step ${step}, train accuracy ${train}`,
  atOnce: ({ step }: Told<'step'>) => `, generalised at once, by step ${step}`,
  grokked: ({ step }: Told<'step'>) => `, grokked at step ${step}`,
  timesAsLate: ({ factor }: Told<'factor'>) => `, ${factor} times as late`,
  cut: ({ examples, step }: Told<'examples' | 'step'>) =>
    `; cut to ${examples} examples at step ${step}`,
  ungrokked: ({ step }: Told<'step'>) => `; ungrokked at step ${step}`,
  test: ({ accuracy, step }: Told<'accuracy' | 'step'>) =>
    `; test accuracy ${accuracy} at step ${step}`,
  train: ({ accuracy }: Told<'accuracy'>) => `, train accuracy still ${accuracy}`,
  resting: ({ step, points }: Told<'step' | 'points'>) =>
    `, resting since step ${step}: it moved by no more than ${points} points over the last half of the steps`,
  moving: ', in the middle but still on the move',
});
