import { describe, expect, it } from 'vitest';
import { createRandom } from '../../tasks/random';
import type { CriticalSize, SizePoint } from './criticalSize';
import { fitCriticalSize } from './criticalSize';

const SIZES = [100, 150, 220, 330, 480, 700, 1000];
const share = (size: number, dCrit: number, scale: number) =>
  1 / (1 + (dCrit / size) ** (1 / scale));

const sweep = (
  seeds: number,
  accuracy: (size: number, seed: number) => number,
  sizes = SIZES,
): SizePoint[] =>
  Array.from({ length: seeds }, (_, seed) =>
    sizes.map((trainExamples) => ({
      trainExamples,
      seed,
      testAccuracy: accuracy(trainExamples, seed),
    })),
  ).flat();

function found(fit: CriticalSize) {
  if (fit.kind === 'none') throw new Error(fit.code);
  return fit;
}

describe('the critical size', () => {
  it.each([
    [300, 0.2],
    [615, 0.35],
    [210, 0.12],
  ])('is found exactly where the curve is one: %d, scale %d', (dCrit, scale) => {
    const fit = found(fitCriticalSize(sweep(3, (size) => share(size, dCrit, scale))));
    expect(fit.dCrit / dCrit).toBeCloseTo(1, 8);
    expect(fit.width).toBeCloseTo(2 * Math.log(9) * scale, 7);
    expect(share(dCrit * Math.exp(fit.width / 2), dCrit, scale)).toBeCloseTo(0.9, 8);
    expect(fit.sharperThanSizes).toBe(false);
    expect(fit.interval?.[0]).toBeCloseTo(dCrit, 4);
    expect(fit.interval?.[1]).toBeCloseTo(dCrit, 4);
    expect(fit.outside).toBe(0);
  });

  it('lies between the two sizes of a step, and says that it cannot tell how sharp it is', () => {
    const fit = found(fitCriticalSize(sweep(4, (size) => (size < 400 ? 0 : 1))));
    expect(fit.dCrit).toBeGreaterThan(330);
    expect(fit.dCrit).toBeLessThan(480);
    expect(fit.sharperThanSizes).toBe(true);
    expect(fit.width).toBeLessThan(Math.log(480 / 330));
  });

  it('has an interval that holds the truth about 95 times in 100', () => {
    const random = createRandom(5, 'sweeps');
    let inside = 0;
    let widths = 0;
    const rounds = 40;
    for (let round = 0; round < rounds; round++) {
      // Each seed has a critical size of its own around 350, as the paper says.
      const points = sweep(0, () => 0);
      for (let seed = 0; seed < 12; seed++) {
        const own = 350 * Math.exp(0.2 * random.normal());
        for (const size of SIZES) {
          points.push({ trainExamples: size, seed, testAccuracy: share(size, own, 0.1) });
        }
      }
      const [low, high] = found(fitCriticalSize(points, round)).interval ?? [0, 0];
      if (low <= 350 && high >= 350) inside++;
      widths += Math.log(high / low) / rounds;
    }
    expect(inside).toBeGreaterThanOrEqual(0.85 * rounds); // 12 seeds: a bootstrap is a little narrow
    expect(widths).toBeGreaterThan(0.15);
    expect(widths).toBeLessThan(0.3); // 2 · 1.96 · 0.2 / √12 = 0.226
  }, 30_000);

  it('is the same for the same seed', () => {
    const points = sweep(5, (size, seed) => share(size, 300 + 40 * seed, 0.1));
    expect(fitCriticalSize(points, 3)).toEqual(fitCriticalSize(points, 3));
    const [low, high] = found(fitCriticalSize(points)).interval ?? [0, 0];
    expect(low).toBeGreaterThan(300);
    expect(high).toBeLessThan(460);
    expect(high - low).toBeGreaterThan(30);
  });

  it('has no interval from one seed', () => {
    const fit = found(fitCriticalSize(sweep(1, (size) => share(size, 300, 0.2))));
    expect('interval' in fit).toBe(false);
  });

  it.each([
    ['all-below', { most: 0.02, size: 1000 }, sweep(3, () => 0.02)],
    ['all-below', { most: 0.25, size: 1000 }, sweep(3, (size) => size / 4000)],
    ['all-above', { least: 1, size: 100 }, sweep(3, () => 1)],
    ['all-above', { least: 0.725, size: 100 }, sweep(3, (size) => 0.7 + size / 4000)],
    ['no-rise', { first: 100, last: 1000 }, sweep(3, (size) => (size < 400 ? 1 : 0))],
    ['few-sizes', { count: 2 }, sweep(3, (size) => size / 1000, [100, 900])],
    ['few-sizes', { count: 0 }, []],
    ['not-a-share', { size: 100, value: Number.NaN }, sweep(2, () => Number.NaN)],
    ['not-a-share', { size: 100, value: 51 }, sweep(2, () => 51)],
  ] as const)('says why there is none: %s %j', (code, values, points) => {
    expect(fitCriticalSize(points)).toEqual({ kind: 'none', code, values });
  });
});
