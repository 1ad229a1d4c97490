import { describe, expect, it } from 'vitest';
import { createRandom } from './random';

const COUNT = 20_000;
const draw = (seed: number, stream: string, kind: 'uniform' | 'normal') => {
  const random = createRandom(seed, stream);
  return Array.from({ length: COUNT }, () => random[kind]());
};
/** The mean of value^power. */
const moment = (values: number[], power: number) =>
  values.reduce((sum, value) => sum + value ** power, 0) / values.length;

/** Pearson's correlation of two uniform sequences; its standard deviation is 1 / √count. */
const correlation = (a: number[], b: number[]) =>
  (12 * a.reduce((sum, value, i) => sum + (value - 0.5) * ((b[i] as number) - 0.5), 0)) / a.length;

const SIGNIFICANT = 5 / Math.sqrt(COUNT);

describe('createRandom', () => {
  it('repeats with its seed and stream', () => {
    expect(draw(3, 'split', 'uniform')).toEqual(draw(3, 'split', 'uniform'));
  });

  it.each([
    ['streams of one seed', [5, 'split'], [5, 'labels']],
    ['streams that differ in a letter', [0, 'weights/W_A'], [0, 'weights/W_B']],
    ['neighbouring seeds', [0, 'split'], [1, 'split']],
    ['seeds that differ above 32 bits', [1, 'split'], [1 + 2 ** 32, 'split']],
  ] as const)('gives independent numbers to %s', (_, [seed, stream], [otherSeed, otherStream]) => {
    const a = draw(seed, stream, 'uniform');
    const b = draw(otherSeed, otherStream, 'uniform');
    expect(Math.abs(correlation(a, b))).toBeLessThan(SIGNIFICANT);
    expect(a.filter((value, i) => value === b[i]).length).toBeLessThan(3);
  });

  it('does not repeat itself from one number to the next', () => {
    const values = draw(0, 'split', 'uniform');
    for (const lag of [1, 2, 7]) {
      const shifted = [...values.slice(lag), ...values.slice(0, lag)];
      expect(Math.abs(correlation(values, shifted))).toBeLessThan(SIGNIFICANT);
    }
  });

  it.each([0, 1, 2 ** 31 - 1])('is uniform in [0, 1) (seed %i)', (seed) => {
    const values = draw(seed, 'any', 'uniform');
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(moment(values, 1)).toBeCloseTo(1 / 2, 1.7);
    expect(moment(values, 2)).toBeCloseTo(1 / 3, 1.7);
    expect(new Set(values).size).toBeGreaterThan(COUNT - 5);
  });

  it.each([0, 1, 2 ** 31 - 1])('is normal with moments 0, 1, 0, 3 (seed %i)', (seed) => {
    const values = draw(seed, 'any', 'normal');
    expect(values.every(Number.isFinite)).toBe(true);
    const tolerances = [0.04, 0.06, 0.14, 0.5]; // about five standard deviations of each mean
    [0, 1, 0, 3].forEach((expected, i) => {
      expect(Math.abs(moment(values, i + 1) - expected)).toBeLessThan(tolerances[i] as number);
    });
  });

  it('gives every integer below the bound its share, and no other', () => {
    const random = createRandom(0, 'integers');
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 7000; i++) {
      const value = random.integer(7);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(counts.length).toBe(7);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
