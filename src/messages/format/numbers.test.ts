import { expect, it } from 'vitest';
import { reachedPercent } from './numbers';

it.each([
  [0, '0 %'],
  [0.004, 'below 1 %'],
  [0.29, '29 %'],
  [0.9499, '94 %'],
  [0.9999, '99 %'],
  [1, '100 %'],
  [Number.NaN, 'unknown'],
])('says %f as %s', (share, text) => {
  expect(reachedPercent(share)).toBe(text);
});
