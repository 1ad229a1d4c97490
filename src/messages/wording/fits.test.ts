import { expect, it } from 'vitest';
import { fitProblemText } from './fits';

it.each([
  [
    { code: 'all-below', values: { most: 0.02, size: 1000 } },
    'Test accuracy is at most 2 % at every size: the critical size is above 1000.',
  ],
  [
    { code: 'all-above', values: { least: 0.725, size: 100 } },
    'Test accuracy is 73 % or more at every size: the critical size is below 100.',
  ],
  [
    { code: 'no-rise', values: { first: 100, last: 1000 } },
    'Test accuracy does not rise through 50 % between 100 and 1000 training examples.',
  ],
  [
    { code: 'few-sizes', values: { count: 2 } },
    'A transition needs at least 3 sizes; there are 2.',
  ],
  [
    { code: 'not-a-share', values: { size: 100, value: 51 } },
    'A run with 100 training examples has the test accuracy 51, which is no share.',
  ],
  [
    { code: 'few-points', values: { count: 2 } },
    'A slope with an interval needs at least 3 points; there are 2.',
  ],
  [
    { code: 'not-positive', values: { x: 2, y: Number.NaN } },
    'A power law needs values above 0; there is the point (2, NaN).',
  ],
  [{ code: 'same-x', values: {} }, 'All points have the same x: there is no slope.'],
  [{ code: 'missing-slope', values: {} }, 'It takes the slopes of both norms.'],
  [
    { code: 'no-crossing', values: {} },
    'The norm for memorising does not rise faster than that for generalising.',
  ],
] as const)('says why there is no fit: %j', (problem, sentence) => {
  expect(fitProblemText(problem)).toBe(sentence);
});
