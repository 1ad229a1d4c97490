import { expect, it } from 'vitest';
import { nearestRow } from './nearestRow';
import { thinnedRows } from './tableRows';

it('finds the nearest row, as a search through all of them does', () => {
  const steps = [0, 1, 2, 5, 9, 20, 100];
  for (let wanted = -3; wanted < 120; wanted += 0.7) {
    const row = nearestRow(steps, wanted);
    const least = Math.min(...steps.map((step) => Math.abs(step - wanted)));
    expect(Math.abs((steps[row] as number) - wanted)).toBe(least);
  }
  expect(nearestRow([], 3)).toBe(-1);
});

it('makes a table that is short, in order, and has both ends', () => {
  for (const count of [0, 1, 5, 24, 25, 300, 20_000]) {
    const steps = Float64Array.from({ length: count }, (_, i) => i * 10);
    const rows = thinnedRows(steps);
    expect(rows.length).toBeLessThanOrEqual(26);
    expect(rows.length).toBeGreaterThanOrEqual(Math.min(count, 10));
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
    if (count > 0) expect([rows[0], rows.at(-1)]).toEqual([0, count - 1]);
  }
});
