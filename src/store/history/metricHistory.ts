import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics/metrics';
import { rowsToKeep } from './thinRows';

/** Rows `from` up to, without, `to`, as views. */
export const sliceColumns = (columns: MetricColumns, from: number, to?: number): MetricColumns =>
  Object.fromEntries(
    METRIC_NAMES.map((name) => [name, columns[name].subarray(from, to)]),
  ) as Record<MetricName, Float64Array>;

/** Rows up to and with `step`, as views. */
export function rowsUpToStep(columns: MetricColumns, step: number): MetricColumns {
  const after = columns.step.findIndex((at) => at > step);
  return sliceColumns(columns, 0, after < 0 ? columns.step.length : after);
}

/** Rows that fit before the columns first have to grow. */
const INITIAL_CAPACITY = 1024;

/**
 * The most rows that are held: 21 MB. A run that measures more is thinned to half of that whenever it reaches it (thinRows.ts), so a run
 * of `logEvery` 1 is whole for so many steps, and ten times finer than any chart after that.
 */
export const MAX_ROWS = 2 ** 17;

/** The measurements of the run on the charts: columns that grow, kept outside of any framework's state. */
export interface MetricHistory {
  /** Rows held. */
  readonly length: number;
  /** Goes up with every change, so that a reader can tell whether it has seen the latest. */
  readonly version: number;
  /** How often it was thinned: rows before that have other places now. */
  readonly thinnings: number;
  append(rows: MetricColumns): void;
  /** Views on the rows so far, without a copy. They stay valid but do not grow: ask again after an append. */
  columns(): MetricColumns;
  clear(): void;
}

const makeColumns = (column: (name: MetricName) => Float64Array): MetricColumns =>
  Object.fromEntries(METRIC_NAMES.map((name) => [name, column(name)])) as Record<
    MetricName,
    Float64Array
  >;

export function createMetricHistory(most = MAX_ROWS): MetricHistory {
  let capacity = INITIAL_CAPACITY;
  let length = 0;
  let version = 0;
  let thinnings = 0;
  let held = makeColumns(() => new Float64Array(capacity));
  let views: MetricColumns | undefined;

  function grow(needed: number): void {
    while (capacity < needed) capacity = Math.min(2 * capacity, Math.max(most, needed));
    const before = held;
    held = makeColumns((name) => {
      const grown = new Float64Array(capacity);
      grown.set(before[name].subarray(0, length));
      return grown;
    });
  }

  function thin(): void {
    const columns = makeColumns((name) => held[name].subarray(0, length));
    const kept = rowsToKeep(columns, most / 2);
    capacity = Math.min(capacity, most);
    held = makeColumns((name) => {
      const thinned = new Float64Array(capacity);
      for (const [i, row] of kept.entries()) thinned[i] = columns[name][row] as number;
      return thinned;
    });
    length = kept.length;
    thinnings++;
  }

  return {
    get length() {
      return length;
    },
    get version() {
      return version;
    },
    get thinnings() {
      return thinnings;
    },
    append(rows) {
      const added = rows.step.length;
      if (added === 0) return;
      if (length + added > capacity) grow(length + added);
      for (const name of METRIC_NAMES) held[name].set(rows[name], length);
      length += added;
      if (length > most) thin();
      version++;
      views = undefined;
    },
    columns() {
      views ??= makeColumns((name) => held[name].subarray(0, length));
      return views;
    },
    clear() {
      // New arrays, because views that were handed out still show the old run; small ones, whatever that one grew to.
      capacity = INITIAL_CAPACITY;
      held = makeColumns(() => new Float64Array(capacity));
      length = 0;
      version++;
      views = undefined;
    },
  };
}
