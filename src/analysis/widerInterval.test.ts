import { expect, it } from 'vitest';
import { widerInterval } from './widerInterval';

const [low, high] = [100 / Math.E, 100 * Math.E];

it('reaches as far as either, end by end', () => {
  const wider = (resampled?: readonly [number, number]) =>
    widerInterval(100, resampled, [2, 4])?.map((end) => Number(end.toFixed(9)));
  const around = [low, high].map((end) => Number(end.toFixed(9)));
  expect(wider()).toEqual(around);
  expect(wider([90, 110])).toEqual(around);
  expect(wider([10, 110])).toEqual([10, around[1]]);
  expect(wider([10, 1000])).toEqual([10, 1000]);
});

it('is the bootstrap’s without a scatter, and absent without both', () => {
  expect(widerInterval(100, [90, 110], undefined)).toEqual([90, 110]);
  expect(widerInterval(100, undefined, undefined)).toBeUndefined();
});
