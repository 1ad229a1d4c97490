import { expect, it } from 'vitest';
import { createRandom } from '../../tasks/random';
import { seedIntervals, widerInterval } from './confidenceIntervals';

it('is Student’s interval where there is one group', () => {
  const [interval] = seedIntervals([[4, 6]]);
  // mean 5, standard deviation √2, one degree of freedom: t = 12.7062
  expect(interval?.[0]).toBeCloseTo(5 - 12.7062, 3);
  expect(interval?.[1]).toBeCloseTo(5 + 12.7062, 3);
});

it('covers the truth 19 times in 20 with two seeds in each of three groups', () => {
  const random = createRandom(1, 'scatter');
  const truths = [1, 5, 9];
  let covered = 0;
  const rounds = 4000;
  for (let round = 0; round < rounds; round++) {
    const groups = truths.map((truth) => [0, 1].map(() => truth + random.normal()));
    seedIntervals(groups).forEach((interval, i) => {
      const truth = truths[i] as number;
      if (interval && interval[0] <= truth && truth <= interval[1]) covered++;
    });
  }
  expect(covered / (3 * rounds)).toBeGreaterThan(0.935);
  expect(covered / (3 * rounds)).toBeLessThan(0.965);
});

it('says nothing where no group has two seeds, or a group has none', () => {
  expect(seedIntervals([[1], [2]])).toEqual([undefined, undefined]);
  const [known, none] = seedIntervals([[1, 2], []]);
  expect(known).toBeDefined();
  expect(none).toBeUndefined();
});

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
