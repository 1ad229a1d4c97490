import { said } from '../said';
import type { Told } from '../told';

/** Why a curve has no critical size, or points no slope. */
export const fitsText = said('fits', {
  above: ({ least, size }: Told<'least' | 'size'>) =>
    `Test accuracy is ${least} or more at every size: the critical size is below ${size}.`,
  below: ({ most, size }: Told<'most' | 'size'>) =>
    `Test accuracy is at most ${most} at every size: the critical size is above ${size}.`,
  noRise: ({ first, last }: Told<'first' | 'last'>) =>
    `Test accuracy does not rise through 50 % between ${first} and ${last} training examples.`,
  noShare: ({ size, value }: Told<'size' | 'value'>) =>
    `A run with ${size} training examples has the test accuracy ${value}, which is no share.`,
  fewSizes: ({ count }: Told<'count'>) =>
    `A transition needs at least 3 sizes; there are ${count}.`,
  notPositive: ({ x, y }: Told<'x' | 'y'>) =>
    `A power law needs values above 0; there is the point (${x}, ${y}).`,
  fewPoints: ({ count }: Told<'count'>) =>
    `A slope with an interval needs at least 3 points; there are ${count}.`,
  sameX: 'All points have the same x: there is no slope.',
  fewSlopes: 'It takes the slopes of both norms.',
  noCrossing: 'The norm for memorising does not rise faster than that for generalising.',
});
