import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics/metrics';
import { isCount, isRecord } from './readSavedRun';

/** Rows as they were written: from one on, in place of all that were there from it on. */
export interface RowChunk {
  readonly from: number;
  readonly columns: Readonly<Record<string, Float64Array>>;
}

/** A chunk in something that was kept; undefined where it cannot be one. */
function readChunk(kept: unknown): RowChunk | undefined {
  if (!isRecord(kept) || !isCount(kept.from) || !isRecord(kept.columns)) return undefined;
  const { from, columns } = kept;
  const { step } = columns;
  if (!(step instanceof Float64Array)) return undefined;
  const given = METRIC_NAMES.map((name) => columns[name]).filter((column) => column !== undefined);
  const fit = given.every(
    (column) => column instanceof Float64Array && column.length === step.length,
  );
  return fit ? { from, columns: columns as RowChunk['columns'] } : undefined;
}

/**
 * The measurements of a run from its chunks in order; undefined where they are not `rows` rows of ascending steps. A
 * quantity that was not measured when they were kept is NaN.
 */
export function joinRows(kept: readonly unknown[], rows: number): MetricColumns | undefined {
  const chunks = kept.map(readChunk);
  let length = 0;
  for (const chunk of chunks) {
    if (!chunk || chunk.from > length) return undefined;
    length = chunk.from + (chunk.columns.step?.length ?? 0);
  }
  if (length !== rows) return undefined;
  const make = () => new Float64Array(length).fill(Number.NaN);
  const joined = Object.fromEntries(METRIC_NAMES.map((name) => [name, make()])) as Record<
    MetricName,
    Float64Array
  >;
  for (const chunk of chunks) {
    if (!chunk) continue;
    for (const name of METRIC_NAMES) {
      const column = chunk.columns[name];
      if (column) joined[name].set(column.subarray(0, length - chunk.from), chunk.from);
    }
  }
  const { step } = joined;
  return step.every((at, i) => isCount(at) && at > (step[i - 1] ?? -1)) ? joined : undefined;
}
