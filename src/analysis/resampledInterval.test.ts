import { expect, it } from 'vitest';
import { resampledInterval } from './resampledInterval';

it('leaves a fortieth of the draws out at either end, whatever their order', () => {
  const draws = Array.from({ length: 1001 }, (_, i) => (i * 8) % 1001); // 0 to 1000, mixed
  expect(resampledInterval(draws)).toEqual([25, 975]);
  expect(draws[1]).toBe(8); // and leaves them as they are
});

it('is the only value where there is one, and nothing where there is none', () => {
  expect(resampledInterval([3])).toEqual([3, 3]);
  expect(resampledInterval([])).toBeUndefined();
});
