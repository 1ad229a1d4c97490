import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withSettings } from '../config/parseConfig';
import type { Settings } from '../config/settings';
import { createCellFinder, placeRows } from './cellFinder';
import { gridHash, sweepCells } from './sweepCells';
import { type ReadSweepRow, readSweepCsv } from './sweepCsv';
import type { SweepPlan } from './sweepPlan';
import { unionGrid } from './unionGrid';

function rowsOf(name: string): readonly ReadSweepRow[] {
  const text = readFileSync(new URL(`testing/files/${name}.csv`, import.meta.url), 'utf8');
  const read = readSweepCsv(text);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.rows;
}

const [first, second] = [rowsOf('sweep-s01'), rowsOf('sweep-s23')];
/** A row with other settings. */
const changed = (filed: ReadSweepRow, settings: Settings): ReadSweepRow => ({
  ...filed,
  row: { ...filed.row, config: withSettings(filed.row.config, settings).config },
});
const one = first[0] as ReadSweepRow;

describe('the grid of several files', () => {
  it('has the seeds of all, and each run at its place', () => {
    const union = unionGrid([...first, ...second]);
    if (!union.ok) throw new Error(union.problem.kind);
    expect(union.value.cells).toHaveLength(8);
    expect([...new Set(union.value.cells.map(({ seed }) => seed))]).toEqual([0, 1, 2, 3]);
    const placed = placeRows([...second, ...first], union.value);
    if (!placed.ok) throw new Error('They disagree.');
    expect(placed.value.foreign).toEqual([]);
    expect(placed.value.rows.map(({ cell }) => cell).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const { row, cell, cells, grid } of placed.value.rows) {
      expect(row.config).toBe(union.value.cells[cell]);
      expect([cells, grid]).toEqual([8, union.value.grid]);
    }
  });

  it('has one name, whichever file comes first', () => {
    const names = [unionGrid([...first, ...second]), unionGrid([...second, ...first])].map(
      (union) => union.ok && union.value.grid,
    );
    expect(names[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(names[1]).toBe(names[0]);
  });

  it.each([
    [{ 'task.p': 41 }, 'task.p'],
    [{ logEvery: 50 }, 'logEvery'],
    [{ maxSteps: 700 }, 'maxSteps'],
  ])('is none where runs differ in %j', (settings, path) => {
    const other = { ...changed(one, settings), grid: 'other' };
    expect(unionGrid([...first, other])).toMatchObject({
      ok: false,
      problem: { kind: 'row', row: other, difference: { code: 'other-setting', values: { path } } },
    });
  });

  it('has several step limits only where a grid has them as an axis', () => {
    const limits = [600, 700].map((maxSteps) => ({ ...changed(one, { maxSteps }), grid: 'a' }));
    const union = unionGrid([...limits, ...second]);
    expect(union.ok && union.value.cells).toHaveLength(2 * 3 * 2); // limits, seeds, sizes
  });

  it('has no more runs than a sweep may have', () => {
    const rows = Array.from({ length: 101 }, (_, i) => [
      changed(one, { seed: i, 'optimizer.weightDecay': 1 }),
      changed(one, { 'optimizer.weightDecay': i / 50 }),
    ]).flat();
    expect(unionGrid(rows)).toMatchObject({
      ok: false,
      problem: { kind: 'grid', problem: { code: 'too-many-runs' } },
    });
  });
});

describe('a run', () => {
  const plan: SweepPlan = {
    protocol: 'scratch',
    base: one.row.config,
    axes: [{ path: 'optimizer.weightDecay', values: [1 / 3, 2 / 3] }],
    seeds: [0, 1],
  };
  const made = sweepCells(plan);
  const cells = made.ok ? made.value : [];
  const grid = { protocol: plan.protocol, grid: gridHash(plan), cells };
  const find = createCellFinder(grid);

  it('is found by its settings, also where a spreadsheet has shortened them', () => {
    const at = (weightDecay: number, seed: number) =>
      find(changed(one, { 'optimizer.weightDecay': weightDecay, seed }).row);
    expect(at(1 / 3, 1)).toBe(1);
    expect(at(0.666667, 0)).toBe(2);
    expect(at(0.333333333333333, 0)).toBe(0);
    expect(at(0.34, 0)).toBeUndefined();
    expect(at(1 / 3, 2)).toBeUndefined();
    expect(
      find({ ...one.row, config: cells[0] ?? one.row.config, protocol: 'ungrok' }),
    ).toBeUndefined();
  });

  it('counts once, and not where two rows disagree on it', () => {
    const mine = changed(one, { 'optimizer.weightDecay': 1 / 3 });
    const placed = placeRows([mine, { ...mine, grid: 'other', cell: 7 }], grid);
    expect(placed.ok && placed.value.rows).toHaveLength(1);
    const other = { ...mine, row: { ...mine.row, testAccuracy: 0.9 } };
    expect(placeRows([mine, other], grid)).toEqual({ ok: false, problem: [mine, other] });
  });
});
