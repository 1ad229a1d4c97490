import { said } from '../said';
import type { Told } from '../told';

/** When a run has come to rest. */
export const restText = said('rest', {
  rule: ({ times, points, percent }: Told<'times' | 'points' | 'percent'>) =>
    `A run has converged when, over the last half of its steps and over ${times} / (learning rate × weight decay) steps at least, its test accuracy has moved by no more than ${points} points and its weight norm by no more than ${percent}.`,
});
