import { FIELD_PATHS, type FieldPath } from '../config/fields';
import type { RunConfig } from '../config/runConfig';
import { settingAt } from '../config/settings';
import { failed, ok, type Result } from '../result';
import type { PlannedGrid } from './cellFinder';
import { AXIS_PATHS } from './sweepAxis';
import { gridHash, sweepCells } from './sweepCells';
import type { ReadSweepRow } from './sweepCsv';
import type { SweepPlan } from './sweepPlan';
import type { GridDifference, SweepProblem } from './sweepProblem';
import type { SweepRow } from './sweepRow';

const distinctValues = (rows: readonly ReadSweepRow[], path: FieldPath): number[] =>
  [...new Set(rows.map(({ row }) => Number(settingAt(row.config, path))))].sort((a, b) => a - b);

/**
 * The settings in which rows of several grids may differ. Another step limit makes other runs of a whole grid, so it is one of them
 * only where a grid has several.
 */
function possibleAxes(rows: readonly ReadSweepRow[]): readonly FieldPath[] {
  const limits = new Map<string, number>();
  for (const { grid, row } of rows) {
    const { maxSteps } = row.config;
    if ((limits.get(grid) ?? maxSteps) !== maxSteps) return AXIS_PATHS;
    limits.set(grid, maxSteps);
  }
  return AXIS_PATHS.filter((path) => path !== 'maxSteps');
}

/** How a row differs from another in what all runs of a sweep share. */
function sharedDifference(
  { protocol, config }: SweepRow,
  known: SweepRow,
  axes: readonly FieldPath[],
): GridDifference | undefined {
  if (protocol !== known.protocol) {
    return { code: 'other-protocol', values: { found: protocol, known: known.protocol } };
  }
  const path = FIELD_PATHS.find(
    (at) =>
      // In a cut, `cut.trainExamples` is D again; from scratch it means nothing.
      !(axes.includes(at) || at === 'seed' || at === 'cut.trainExamples') &&
      settingAt(config, at) !== settingAt(known.config, at),
  );
  if (!path) return undefined;
  const values = { path, found: settingAt(config, path), known: [settingAt(known.config, path)] };
  return { code: 'other-setting', values };
}

/** Why rows make no grid together: one that differs from the first, or that there are too many runs. */
export type UnionProblem<Row> =
  | { readonly kind: 'row'; readonly row: Row; readonly difference: GridDifference }
  | { readonly kind: 'grid'; readonly problem: SweepProblem };

/**
 * The smallest grid that has all of these runs, of several grids as they may be: every combination of the values that occur. Runs
 * may differ in seed and in what a sweep can vary. `rows` has at least one.
 */
export function unionGrid<Row extends ReadSweepRow>(
  rows: readonly Row[],
): Result<PlannedGrid, UnionProblem<Row>> {
  const { row: first } = rows[0] as Row;
  const axes = possibleAxes(rows);
  for (const row of rows) {
    const difference = sharedDifference(row.row, first, axes);
    if (difference) return failed({ kind: 'row', row, difference });
  }
  const seeds = distinctValues(rows, 'seed');
  const plan: SweepPlan = {
    protocol: first.protocol,
    base: first.config,
    axes: axes
      .map((path) => ({ path, values: distinctValues(rows, path) }))
      .filter(({ values }) => values.length > 1),
    seeds,
  };
  const cells = sweepCells(plan);
  if (!cells.ok) return failed({ kind: 'grid', problem: cells.problem });
  // Named by its first run, so that the name does not tell which row came first.
  const grid = gridHash({ ...plan, base: cells.value[0] as RunConfig });
  return ok({ protocol: plan.protocol, grid, cells: cells.value });
}
