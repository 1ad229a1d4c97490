import { describe, expect, it } from 'vitest';
import { decimate, stepPosition } from './decimate';

const steps = (count: number, every = 1) =>
  Float64Array.from({ length: count }, (_, i) => i * every);
const wavy = (count: number) =>
  Float64Array.from({ length: count }, (_, i) => Math.sin(i / 40) + i / 999);

describe.each(['log', 'linear'] as const)('on a %s axis', (scale) => {
  it('keeps to its limit, in order, with both ends', () => {
    for (const count of [251, 1000, 40_000]) {
      const indices = decimate(steps(count), wavy(count), scale, 250);
      expect(indices.length).toBeLessThanOrEqual(250);
      expect(indices.length).toBeGreaterThan(20);
      expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
      expect([indices[0], indices.at(-1)]).toEqual([0, count - 1]);
    }
  });

  it('loses no spike, up or down, wherever it is', () => {
    for (const at of [3, 57, 4321, 9998]) {
      for (const height of [50, -50]) {
        const values = wavy(10_000);
        values[at] = height;
        expect(decimate(steps(10_000), values, scale)).toContain(at);
      }
    }
  });

  it('never keeps a row without a value', () => {
    const values = wavy(3000).map((value, i) => (i % 3 === 0 ? Number.NaN : value));
    values[2999] = Number.POSITIVE_INFINITY;
    for (const row of decimate(steps(3000), values, scale)) {
      expect(Number.isFinite(values[row])).toBe(true);
    }
    expect(decimate(steps(3000), new Float64Array(3000).fill(Number.NaN), scale)).toEqual([]);
  });
});

it('keeps everything that fits', () => {
  expect(decimate(steps(250), wavy(250), 'log', 250)).toHaveLength(250);
});

it('spends its points where the axis shows them', () => {
  const early = (scale: 'log' | 'linear') =>
    decimate(steps(100_000), wavy(100_000), scale).filter((row) => row < 1000).length;
  expect(early('log')).toBeGreaterThan(10 * early('linear'));
});

it('places step 0 left of step 1 on both axes', () => {
  for (const scale of ['log', 'linear'] as const) {
    expect(stepPosition(0, scale)).toBeLessThan(stepPosition(1, scale));
    expect(stepPosition(1, scale)).toBeLessThan(stepPosition(10, scale));
  }
});
