import { defineMessages } from '../said';
import type { MessageParams } from '../told';

/** Why a curve has no critical size, or points no slope. */
export const fitsText = defineMessages('fits', {
  above: ({ least, size }: MessageParams<'least' | 'size'>) =>
    `Test accuracy is ${least} or more at every size: the critical size is below ${size}.`,
  below: ({ most, size }: MessageParams<'most' | 'size'>) =>
    `Test accuracy is at most ${most} at every size: the critical size is above ${size}.`,
  noRise: ({ first, last }: MessageParams<'first' | 'last'>) =>
    `Test accuracy does not rise through 50 % between ${first} and ${last} training examples.`,
  noShare: ({ size, value }: MessageParams<'size' | 'value'>) =>
    `A run with ${size} training examples has the test accuracy ${value}, which is no share.`,
  fewSizes: ({ count }: MessageParams<'count'>) =>
    `A transition needs at least 3 sizes; there are ${count}.`,
  notPositive: ({ x, y }: MessageParams<'x' | 'y'>) =>
    `A power law needs values above 0; there is the point (${x}, ${y}).`,
  fewPoints: ({ count }: MessageParams<'count'>) =>
    `A slope with an interval needs at least 3 points; there are ${count}.`,
  sameX: 'All points have the same x: there is no slope.',
  fewSlopes: 'It takes the slopes of both norms.',
  noCrossing: 'The norm for memorising does not rise faster than that for generalising.',
});
