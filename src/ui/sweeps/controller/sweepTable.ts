import type { HeatState } from '../../../figures/heatMap/heatCell';
import { sweepsText } from '../../../messages/en/sweeps';
import type { Sentence } from '../../../messages/locale';
import { fieldLabel } from '../../../messages/wording/settings';
import { sweepCsvNoteText, sweepCsvProblemText } from '../../../messages/wording/sweepProblems';
import type { RunConfig } from '../../../run/config/runConfig';
import { settingAt } from '../../../run/config/settings';
import type { CellProgress } from '../../../run/events/sweepEvent';
import { failed, ok, type Result } from '../../../run/result';
import { placeRows } from '../../../run/sweep/cellFinder';
import { differingPath } from '../../../run/sweep/sameRow';
import { AXIS_PATHS } from '../../../run/sweep/sweepAxis';
import { gridHash } from '../../../run/sweep/sweepCells';
import type { SweepCsv } from '../../../run/sweep/sweepCsv';
import type { SweepPlan } from '../../../run/sweep/sweepPlan';
import type { SweepCsvProblem } from '../../../run/sweep/sweepProblem';
import { hasDiverged, type Protocol, type SweepRow } from '../../../run/sweep/sweepRow';
import type { SweepForm } from '../sweepForm';

/** One run of a sweep on the page. */
export interface SweepTableCell {
  readonly config: RunConfig;
  readonly state: HeatState;
  /** Where it stands while it runs. */
  readonly progress?: CellProgress;
  /** How it ended. */
  readonly row?: SweepRow;
  /** Its place in the whole grid. */
  readonly cell: number;
}

/** A sweep on the page: all its runs, and how far they are. */
export interface SweepTable {
  readonly name: string;
  readonly protocol: Protocol;
  /** Names the grid (gridHash), of which there are `size` runs in all. */
  readonly grid: string;
  readonly size: number;
  readonly cells: readonly SweepTableCell[];
  /** The rows of those that ended; a new list only when one has. */
  readonly rows: readonly SweepRow[];
  /** How many rows there were when they were last written to a file, or read from one. */
  readonly saved: number;
}

/** The table of a plan of which no run has begun. */
export function emptySweepTable(
  name: string,
  plan: SweepPlan,
  configs: readonly RunConfig[],
): SweepTable {
  return {
    name,
    protocol: plan.protocol,
    grid: gridHash(plan),
    size: configs.length,
    cells: configs.map((config, cell) => ({ config, state: 'waiting', cell })),
    rows: [],
    saved: 0,
  };
}

/** Whether the runs of a table, as a file has them, stand where those of a plan do. */
const isOfPlan = (table: SweepTable, planned: SweepTable): boolean =>
  table.size === planned.size &&
  table.cells.every(({ cell, config }) => {
    const there = planned.cells[cell];
    return there !== undefined && differingPath(config, there.config) === undefined;
  });

/** Rows that would be lost with it. */
export const unsavedRows = ({ rows, saved }: SweepTable): number => rows.length - saved;

/**
 * A planned table with what has ended of the one on the page, whatever grid that was: more seeds, other values and another order keep
 * it. Undefined where the plan lacks a run of it, which would be lost.
 */
export function withEndedRuns(planned: SweepTable, there: SweepTable): SweepTable | undefined {
  const { name, protocol, grid, size } = planned;
  if (there.grid === grid && !isOfPlan(there, planned)) return undefined;
  const configs = planned.cells.map(({ config }) => config);
  const placed = placeRows(
    there.rows.map((row) => ({ row })),
    { protocol, grid, cells: configs },
  );
  if (!placed.ok || placed.value.foreign.length > 0) return undefined;
  const ended = new Map(placed.value.rows.map(({ cell, row }) => [cell, endedCell(cell, row)]));
  const cells = planned.cells.map((cell) => ended.get(cell.cell) ?? cell);
  const rows = cells.flatMap(({ row }) => row ?? []);
  return { name, protocol, grid, size, cells, rows, saved: rows.length - unsavedRows(there) };
}

/** The cell of a run that has ended. */
export const endedCell = (cell: number, row: SweepRow): SweepTableCell => ({
  cell,
  config: row.config,
  state: hasDiverged(row) ? 'diverged' : row.ended === 'converged' ? 'done' : 'unconverged',
  row,
});

const countDistinct = (values: readonly unknown[]) => new Set(values).size;

/** The grid of a table in words. */
export function gridText({ cells }: SweepTable): string {
  const configs = cells.map(({ config }) => config);
  return sweepsText.grid({
    sizes: countDistinct(configs.map(({ task }) => task.trainExamples)),
    decays: countDistinct(configs.map(({ optimizer }) => optimizer.weightDecay)),
    seeds: countDistinct(configs.map(({ seed }) => seed)),
  });
}

/** The table that a CSV file holds, with what was left out of the file, or a plain sentence that says why it cannot be shown. */
export function importSweepTable(
  file: string,
  read: Result<SweepCsv, SweepCsvProblem>,
  form: SweepForm,
): Result<{ readonly table: SweepTable; readonly notes: readonly Sentence[] }, Sentence> {
  if (!read.ok) {
    const { problem } = read;
    return failed(() => sweepsText.wrongFile({ file, why: sweepCsvProblemText(problem) }));
  }
  const { rows: csvRows, notes } = read.value;
  const [first] = csvRows;
  if (!first) return failed(() => sweepsText.noRows({ file }));
  if (csvRows.some(({ grid }) => grid !== first.grid)) {
    return failed(() => sweepsText.severalGrids({ file }));
  }
  const shown = new Set<string>(form.shownPaths); // the runs of one grid differ in nothing else, and the seed
  const other = AXIS_PATHS.find((path) => {
    const value = settingAt(first.row.config, path);
    return !shown.has(path) && csvRows.some(({ row }) => settingAt(row.config, path) !== value);
  });
  if (other) {
    return failed(() => sweepsText.differIn({ file, setting: fieldLabel(other), path: other }));
  }
  const cells = csvRows
    .map(({ cell, row }) => endedCell(cell, row))
    .sort((a, b) => a.cell - b.cell);
  const rows = cells.flatMap(({ row }) => row ?? []);
  const table: SweepTable = {
    name: form.tableName(first.row),
    protocol: first.row.protocol,
    grid: first.grid,
    size: first.cells,
    cells,
    rows,
    saved: rows.length,
  };
  return ok({ table, notes: notes.map((note) => () => sweepCsvNoteText(file, note)) });
}
