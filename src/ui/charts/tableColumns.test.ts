import { expect, it } from 'vitest';
import { type ChartColumns, nearestRow } from './chartSource';
import type { ChartSpec } from './chartSpec';
import { tableColumns, thinnedRows } from './tableColumns';

const SPEC: ChartSpec = {
  text: { title: 'Squares', help: '' },
  yScale: 'linear',
  format: String,
  series: ['square', 'none'].map((metric) => ({
    metric,
    label: () => metric,
    color: 'train',
    dash: [],
    width: 1,
  })),
};
const columns = (steps: number[], add = 0): ChartColumns => ({
  step: Float64Array.from(steps),
  square: Float64Array.from(steps, (step) => step * step + add),
  none: Float64Array.from(steps, () => Number.NaN),
});

it('has a column for each run, each at its own steps, and reaches to the end of the longest', () => {
  const table = tableColumns(SPEC, {
    whenEmpty: '',
    columns: () => columns([0, 1, 5]),
    marks: () => [],
    overlays: () => [
      { name: 'other', label: '1', color: 'run-1', columns: columns([0, 2, 5, 9], 0.5) },
    ],
    subscribe: () => () => {},
  });
  expect(table.steps).toEqual([0, 1, 2, 5, 9]);
  expect(table.columns.map(({ label, run }) => [label, run])).toEqual([
    ['square', undefined],
    ['square', 'other'],
  ]);
  const values = table.columns.map(({ at }) => table.steps.map(at));
  expect(values).toEqual([
    [0, 1, Number.NaN, 25, Number.NaN],
    [0.5, Number.NaN, 4.5, 25.5, 81.5],
  ]);
});

it('finds the nearest row, as a search through all of them does', () => {
  const steps = [0, 1, 2, 5, 9, 20, 100];
  for (let target = -3; target < 120; target += 0.7) {
    const row = nearestRow(steps, target);
    const least = Math.min(...steps.map((step) => Math.abs(step - target)));
    expect(Math.abs((steps[row] as number) - target)).toBe(least);
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
