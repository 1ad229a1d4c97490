import { expect, it } from 'vitest';
import type { ChartColumns } from './chartSource';
import type { ChartSpec } from './chartSpec';
import { tableColumns } from './tableColumns';

const SPEC: ChartSpec = {
  title: 'Squares',
  help: '',
  yScale: 'linear',
  format: String,
  series: ['square', 'none'].map((metric) => ({
    metric,
    label: metric,
    ink: 'train',
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
      { name: 'other', label: '1', ink: 'run-1', columns: columns([0, 2, 5, 9], 0.5) },
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
