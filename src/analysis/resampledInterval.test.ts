import { expect, it } from 'vitest';
import { bootstrapInterval } from './resampledInterval';

it('leaves a fortieth of the draws out at either end, whatever their order', () => {
  const draws = Array.from({ length: 1001 }, (_, i) => (i * 8) % 1001); // 0 to 1000, mixed
  expect(bootstrapInterval(draws)).toEqual([25, 975]);
  expect(draws[1]).toBe(8); // and leaves them as they are
});

it('is the only value where there is one, and nothing where there is none', () => {
  expect(bootstrapInterval([3])).toEqual([3, 3]);
  expect(bootstrapInterval([])).toBeUndefined();
});
