import { describe, expect, it } from 'vitest';
import { createSweepRow } from '../../analysis/testing/sweepRow.suite';
import type { SweepTable, SweepTableCell } from '../sweeps/controller/sweepTable';
import { endedCell } from '../sweeps/controller/sweepTable';
import { curvesFromTable } from './CriticalCurves';
import { heatMapFromTable, neighbourCell } from './heatMapData';

const row = (trainExamples: number, weightDecay: number, seed: number, testAccuracy: number) =>
  createSweepRow({ trainExamples, weightDecay, seed, testAccuracy });
const running = (of: ReturnType<typeof row>): SweepTableCell => ({
  config: of.config,
  cell: 0,
  state: 'running',
  progress: { cell: 0, steps: 9, trainAccuracy: 1, testAccuracy: of.testAccuracy, weightNorm: 9 },
});
const waiting = (of: ReturnType<typeof row>): SweepTableCell => ({
  config: of.config,
  cell: 0,
  state: 'waiting',
});
function tableOf(cells: readonly SweepTableCell[]): SweepTable {
  const rows = cells.flatMap((cell) => cell.row ?? []);
  return {
    name: 'scratch',
    protocol: 'scratch',
    grid: 'a',
    size: cells.length,
    cells,
    rows,
    saved: 0,
  };
}

const table = tableOf([
  endedCell(0, row(200, 1, 0, 0.2)),
  running(row(200, 1, 1, 0.6)),
  endedCell(2, { ...row(100, 1, 0, 0), ended: 'out-of-steps' }),
  endedCell(3, row(100, 1, 1, 0.1)),
  waiting(row(100, 2, 0, 1)),
  waiting(row(100, 2, 1, 1)),
  endedCell(6, row(200, 2, 0, 1)),
]);

describe('a table as a heat map', () => {
  it('shows the mean over seeds, and the state that says most', () => {
    const { sizes, weightDecays, cells } = heatMapFromTable(table, 'mean');
    expect([sizes, weightDecays]).toEqual([
      [100, 200],
      [1, 2],
    ]);
    expect(cells.map(({ x, y, state }) => [x, y, state])).toEqual([
      [0, 0, 'unconverged'],
      [1, 0, 'running'],
      [0, 1, 'waiting'],
      [1, 1, 'done'],
    ]);
    expect(cells[1]?.value).toBeCloseTo(0.4);
    expect(cells[2]?.value).toBeNull();
    expect(cells[3]?.label).toBe('D = 200, weight decay 2');
  });

  it('shows one seed, and opens its run', () => {
    const { cells, runs } = heatMapFromTable(table, 1);
    expect(cells.map(({ value }) => value)).toEqual([0.1, 0.6, null]);
    expect(runs.map(({ seed }) => seed)).toEqual([1, 1, 1]);
    expect(cells[0]?.label).toBe('D = 100, weight decay 1, seed 1');
    expect(heatMapFromTable(table, 'mean').runs.map(({ seed }) => seed)).toEqual([0, 0, 0, 0]);
  });

  it('marks a cell where one of the seeds blew up, with the mean of the others', () => {
    const blown = endedCell(1, {
      ...row(100, 1, 1, Number.NaN),
      trainAccuracy: Number.NaN,
      ended: 'diverged',
    });
    const some = tableOf([endedCell(0, row(100, 1, 0, 0.5)), blown]);
    const [cell] = heatMapFromTable(some, 'mean').cells;
    expect(cell).toMatchObject({ value: 0.5, state: 'diverged' });
    const [alone] = heatMapFromTable(some, 1).cells;
    expect(alone).toMatchObject({ value: null, state: 'diverged' });
    const [curve] = curvesFromTable(some, []);
    expect(curve?.label).toBe('weight decay 1 (1 blew up)');
  });

  it('has no value where there is no test accuracy', () => {
    const all = tableOf([endedCell(0, row(3481, 1, 0, Number.NaN))]);
    expect(heatMapFromTable(all, 'mean').cells[0]).toMatchObject({ value: null, state: 'done' });
  });
});

describe('the keys on it', () => {
  const { cells } = heatMapFromTable(table, 'mean');
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowUp', 0, 2],
    ['ArrowDown', 3, 1],
    ['ArrowLeft', 0, undefined],
    ['End', 2, 3],
    ['Home', 1, 0],
    ['a', 0, undefined],
  ])('%s leads from %i to %s', (key, from, to) => {
    expect(neighbourCell(cells, from, key)).toBe(to);
  });
  it('passes over no gap', () => {
    const { cells: few } = heatMapFromTable(table, 1);
    expect(neighbourCell(few, 1, 'ArrowUp')).toBeUndefined();
  });
});

describe('a table as curves', () => {
  it('has the runs as they stand, marks those that ran out of steps, and others beside it', () => {
    const fit = { kind: 'fit', dCrit: 150, width: 1, sharperThanSizes: false, outside: 0 } as const;
    const found = (['scratch', 'ungrok'] as const).map((protocol) => ({
      protocol,
      weightDecay: 1,
      fit,
      points: [],
      runs: 1,
      unconverged: 0,
      diverged: 0,
      unmeasured: 0,
      rows: [row(300, 1, 0, 0.7)],
    }));
    const curves = curvesFromTable(table, found);
    expect(curves.map(({ label }) => label)).toEqual([
      'scratch, 1 (1 ran out)',
      'scratch, 2',
      'ungrokking, 1',
    ]);
    expect(curves[0]?.points).toContainEqual({ trainExamples: 200, testAccuracy: 0.6 });
    expect(curves.map((curve) => curve.fit)).toEqual([undefined, undefined, fit]);
    const whole = tableOf(table.cells.filter(({ row: ended }) => ended));
    expect(curvesFromTable(whole, found.slice(0, 1))[0]).toMatchObject({
      label: 'weight decay 1 (1 ran out)',
      fit,
    });
  });
});
