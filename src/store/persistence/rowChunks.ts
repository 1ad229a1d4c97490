import * as v from 'valibot';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics/metrics';
import { ok, type Result } from '../../run/result';
import { countSchema, damaged, parseStored } from './parseStored';
import type { StorageProblem } from './runRepository';

/** Rows of one write: they replace all rows from index `from` on. */
export interface RowChunk {
  readonly from: number;
  readonly columns: Readonly<Record<string, Float64Array>>;
}

const columnSchema = v.instance(Float64Array);

/** Quantities that were not measured when the chunk was stored are absent; others than today's are left out. */
const chunkSchema = v.pipe(
  v.object({
    from: countSchema,
    columns: v.object({
      ...(Object.fromEntries(
        METRIC_NAMES.map((name) => [name, v.optional(columnSchema)]),
      ) as Record<MetricName, v.OptionalSchema<typeof columnSchema, undefined>>),
      step: columnSchema,
    }),
  }),
  v.check(({ columns }) =>
    Object.values(columns).every(
      (column) => column === undefined || column.length === columns.step.length,
    ),
  ),
);

/**
 * The measurements of a run from its chunks in order: `rows` rows of ascending steps. Quantities that were not measured when they
 * were stored are NaN.
 */
export function joinRows(
  stored: readonly unknown[],
  rows: number,
): Result<MetricColumns, StorageProblem> {
  const parsed = parseStored(v.array(chunkSchema), stored);
  if (!parsed.ok) return parsed;
  const chunks = parsed.value;
  let length = 0;
  for (const { from, columns } of chunks) {
    if (from > length) return damaged();
    length = from + columns.step.length;
  }
  if (length !== rows) return damaged();
  const joined = Object.fromEntries(
    METRIC_NAMES.map((name) => [name, new Float64Array(length).fill(Number.NaN)]),
  ) as Record<MetricName, Float64Array>;
  for (const { from, columns } of chunks) {
    for (const name of METRIC_NAMES) {
      const column = columns[name];
      // A later chunk may have cut rows off again.
      if (column) joined[name].set(column.subarray(0, length - from), from);
    }
  }
  const { step } = joined;
  const isAscending = step.every(
    (at, i) => Number.isSafeInteger(at) && at >= 0 && at > (step[i - 1] ?? -1),
  );
  return isAscending ? ok(joined) : damaged();
}
