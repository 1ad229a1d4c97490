import { describe, expect, it } from 'vitest';
import { fineLogTicks, linearAxis, logAxis } from './scales';
import { linearTicks, logTicks } from './ticks';

describe('ticks', () => {
  it('are round, inside, evenly spread and not too many', () => {
    for (const [low, high] of [
      [0, 1],
      [-3.2, 11],
      [0, 0.004],
      [0, 54_321],
    ] as const) {
      const ticks = linearTicks(low, high, 6);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(8);
      for (const { at, label } of ticks) {
        expect(at).toBeGreaterThanOrEqual(low - 1e-9);
        expect(at).toBeLessThanOrEqual(high + 1e-9);
        expect(Number(label.replaceAll(',', ''))).toBeCloseTo(at, 9);
        expect(label).not.toMatch(/^-0(\.0*)?$/);
      }
    }
  });

  it.each([
    [1e16, 1e16 + 2],
    [1e16, 3e16],
    [-1e300, 1e300],
    [1, 1 + 2 ** -52],
    [0, 5e-324],
    [5, 5],
    [3, 1],
    [0, Number.POSITIVE_INFINITY],
    [Number.NaN, 1],
  ])('end, however large or close the ends are: %d to %d', (low, high) => {
    for (const ticks of [linearTicks(low, high, 6), logTicks(low, high, 6)]) {
      expect(ticks.length).toBeLessThanOrEqual(8);
      for (const { at } of ticks) expect(at).toBeLessThanOrEqual(high);
    }
    const [least, most] = [Math.abs(low), Math.abs(high)];
    expect(fineLogTicks([least, most], 6).length).toBeLessThanOrEqual(40);
    expect(linearAxis([low, high], 6).ticks.length).toBeLessThanOrEqual(20);
    expect(logAxis([low, high], 6).ticks.length).toBeLessThanOrEqual(20);
  });

  it('name powers of ten, thinned out where there are many', () => {
    expect(logTicks(-2, 3, 10).map(({ label }) => label)).toEqual([
      '0.01',
      '0.1',
      '1',
      '10',
      '100',
      '1,000',
    ]);
    expect(logTicks(-12, 2, 6).map(({ label }) => label)).toContain('10⁻⁶');
    expect(logTicks(-12, 2, 6).length).toBeLessThanOrEqual(6);
  });
});
