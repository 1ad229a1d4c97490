import type { MessageParams } from '../locale';
import { defineMessages } from '../locale';

/** When a run has converged. */
export const convergenceText = defineMessages('convergence', {
  rule: ({ times, points, percent }: MessageParams<'times' | 'points' | 'percent'>) =>
    `A run has converged when, over the last half of its steps and over ${times} / (learning rate × weight decay) steps at least, its test accuracy has moved by no more than ${points} points and its weight norm by no more than ${percent}.`,
});
