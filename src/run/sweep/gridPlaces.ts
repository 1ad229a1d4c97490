import { FIELD_PATHS, type FieldPath } from '../config/fields';
import type { RunConfig } from '../config/runConfig';
import { settingAt } from '../config/settings';
import { failed, ok, type Result } from '../result';
import { isSameRow, withMoreDigits } from './sameRow';
import { AXIS_PATHS } from './sweepAxis';
import type { ReadSweepRow } from './sweepCsv';
import type { SweepCsvNote, SweepCsvProblem } from './sweepProblem';

/** What tells the runs of one grid apart. `cut.trainExamples` is D again in `ungrok`. */
const VARIED_PATHS: readonly FieldPath[] = [...AXIS_PATHS, 'seed'];
const SHARED_PATHS = FIELD_PATHS.filter(
  (path) => !VARIED_PATHS.includes(path) && path !== 'cut.trainExamples',
);

const runKey = (config: RunConfig) => VARIED_PATHS.map((path) => settingAt(config, path)).join(' ');

/** The column of the first thing that all runs of a grid share, and these two do not. */
function differingColumn(a: ReadSweepRow, b: ReadSweepRow): string | undefined {
  if (a.row.protocol !== b.row.protocol) return 'protocol';
  if (a.row.config.preset !== b.row.config.preset) return 'preset';
  return SHARED_PATHS.find(
    (path) => settingAt(a.row.config, path) !== settingAt(b.row.config, path),
  );
}

/** What is known of one grid while its rows are read. */
interface KnownGrid {
  readonly first: ReadSweepRow;
  readonly byCell: Map<number, ReadSweepRow>;
  readonly byRun: Map<string, ReadSweepRow>;
  readonly values: ReadonlyMap<FieldPath, Set<unknown>>;
}

const newGrid = (first: ReadSweepRow): KnownGrid => ({
  first,
  byCell: new Map(),
  byRun: new Map(),
  values: new Map(VARIED_PATHS.map((path) => [path, new Set()])),
});

/** Adds a row to its grid; why it cannot belong there. */
function addRow(grid: KnownGrid, filed: ReadSweepRow): SweepCsvProblem | undefined {
  const { first, byCell, byRun, values } = grid;
  const { line, cell, cells } = filed;
  const { config } = filed.row;
  if (cells !== first.cells) {
    return { code: 'other-cells', values: { line, cells, before: first.line, known: first.cells } };
  }
  const column = differingColumn(first, filed);
  if (column) return { code: 'other-grid', values: { line, column, before: first.line } };
  const before = byCell.get(cell);
  if (before) {
    if (isSameRow(before.row, filed.row)) {
      byCell.set(cell, withMoreDigits(before, filed));
      return undefined;
    }
    return { code: 'repeated-cell', values: { line, cell, before: before.line } };
  }
  const key = runKey(config);
  const same = byRun.get(key);
  if (same) {
    return {
      code: 'repeated-run',
      values: { line, cell, before: same.line, cellBefore: same.cell },
    };
  }
  let combinations = 1;
  for (const [path, known] of values) combinations *= known.add(settingAt(config, path)).size;
  if (combinations > cells) {
    return { code: 'too-many-values', values: { line, cells, combinations } };
  }
  byCell.set(cell, filed);
  byRun.set(key, filed);
  return undefined;
}

/**
 * Each run of a file once, or the first row that belongs to no place of its grid. Every combination of a grid's values is one of its
 * runs: so more combinations than runs show that a row is foreign, however its grid is named.
 */
export function checkGridPlaces(
  rows: readonly ReadSweepRow[],
): Result<{ rows: readonly ReadSweepRow[]; notes: readonly SweepCsvNote[] }, SweepCsvProblem> {
  const grids = new Map<string, KnownGrid>();
  const repeated: { line: number; before: number }[] = [];
  for (const filed of rows) {
    const grid = grids.get(filed.grid) ?? newGrid(filed);
    grids.set(filed.grid, grid);
    const before = grid.byCell.get(filed.cell);
    const problem = addRow(grid, filed);
    if (problem) return failed(problem);
    if (before) repeated.push({ line: filed.line, before: before.line });
  }
  const [first] = repeated;
  return ok({
    rows: [...grids.values()].flatMap(({ byCell }) => [...byCell.values()]),
    notes: first ? [{ code: 'repeated-rows', values: { ...first, count: repeated.length } }] : [],
  });
}
