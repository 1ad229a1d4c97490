import { expect, it } from 'vitest';
import { fineLogTicks } from './scales';

it.each([
  [300, 1741],
  [1500, 2050],
  [28.7, 55.8],
  [43, 45],
  [1, 12_769],
  [0.003, 7],
  [1e-7, 1e6],
])('are round, inside, ascending, a few, and say where they are: %d to %d', (low, high) => {
  for (const count of [4, 6, 9]) {
    const ticks = fineLogTicks([low, high], count);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(count + 1);
    expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
    let before = low * (1 - 1e-6);
    for (const { value, label } of ticks) {
      expect(value).toBeGreaterThanOrEqual(before);
      expect(value).toBeLessThanOrEqual(high * (1 + 1e-6));
      if (!label.includes('10')) {
        expect(Number(label.replaceAll(',', '')) / value).toBeCloseTo(1, 6);
      }
      before = value * (1 + 1e-6);
    }
  }
});

it('names sizes as people do', () => {
  const labels = fineLogTicks([100, 2000], 6).map(({ label }) => label);
  expect(labels).toEqual(['100', '200', '500', '1,000', '2,000']);
});
