import { describe, expect, it } from 'vitest';
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
