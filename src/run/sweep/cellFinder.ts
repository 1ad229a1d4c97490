import type { NumberField } from '../config/field';
import { FIELD_PATHS, type FieldPath, fieldAt } from '../config/fields';
import type { RunConfig } from '../config/runConfig';
import { settingAt } from '../config/settings';
import { isSameNumber } from '../csv/csvNumber';
import { failed, ok, type Result } from '../result';
import { isSameRow, withMoreDigits } from './sameRow';
import type { SweepCsvRow } from './sweepCsv';
import type { Protocol, SweepRow } from './sweepRow';

/** All settings of a run of a sweep. D after a cut is `task.trainExamples`; from scratch there is no cut. */
const RUN_PATHS: readonly FieldPath[] = FIELD_PATHS.filter((path) => path !== 'cut.trainExamples');
const isReal = (path: FieldPath) => {
  const field = fieldAt(path);
  return field.type === 'number' && !(field as NumberField).integer;
};
const REAL_PATHS = RUN_PATHS.filter(isReal);
/** A spreadsheet leaves these as they are. */
const EXACT_PATHS = RUN_PATHS.filter((path) => !isReal(path));

const keyOf = (config: RunConfig, paths: readonly FieldPath[]) =>
  paths.map((path) => settingAt(config, path)).join(' ');

const hasSameReals = (a: RunConfig, b: RunConfig) =>
  REAL_PATHS.every((path) => isSameNumber(Number(settingAt(a, path)), Number(settingAt(b, path))));

/** A grid, and the runs that it is made of, by their places. */
export interface PlannedGrid {
  readonly protocol: Protocol;
  readonly grid: string;
  readonly cells: readonly RunConfig[];
}

/**
 * Finds the place of a run in a grid by its settings, whatever grid it was made for; undefined where the grid has no such run.
 * Numbers that a spreadsheet has shortened are found, too.
 */
export function createCellFinder({
  protocol,
  cells,
}: Pick<PlannedGrid, 'protocol' | 'cells'>): (row: SweepRow) => number | undefined {
  const exact = new Map(cells.map((config, cell) => [keyOf(config, RUN_PATHS), cell]));
  const alike = new Map<string, number[]>();
  for (const [cell, config] of cells.entries()) {
    const key = keyOf(config, EXACT_PATHS);
    const there = alike.get(key);
    if (there) there.push(cell);
    else alike.set(key, [cell]);
  }
  return (row) => {
    if (row.protocol !== protocol) return undefined;
    return (
      exact.get(keyOf(row.config, RUN_PATHS)) ??
      alike
        .get(keyOf(row.config, EXACT_PATHS))
        ?.find((cell) => hasSameReals(row.config, cells[cell] as RunConfig))
    );
  };
}

/** Rows where a grid has their runs. */
export interface PlacedRows<Row> {
  readonly rows: readonly SweepCsvRow[];
  /** Those of which the grid has no run. */
  readonly foreign: readonly Row[];
}

/**
 * Rows of any grids at their places in this one, each run once, in the order in which they came. Fails with two rows that say
 * different things of one run.
 */
export function placeRows<Row extends { readonly row: SweepRow }>(
  rows: readonly Row[],
  planned: PlannedGrid,
): Result<PlacedRows<Row>, readonly [Row, Row]> {
  const { grid, cells } = planned;
  const find = createCellFinder(planned);
  const placed = new Map<number, Row>();
  const foreign: Row[] = [];
  for (const filed of rows) {
    const cell = find(filed.row);
    if (cell === undefined) {
      foreign.push(filed);
      continue;
    }
    const before = placed.get(cell);
    // The settings are the same, to the digits that are left.
    if (before && !isSameRow({ ...before.row, config: filed.row.config }, filed.row)) {
      return failed([before, filed] as const);
    }
    placed.set(cell, before ? withMoreDigits(before, filed) : filed);
  }
  return ok({
    rows: [...placed].map(([cell, { row }]) => {
      const config = cells[cell] as RunConfig;
      return { row: { ...row, config }, grid, cell, cells: cells.length };
    }),
    foreign,
  });
}
