import { METRIC_NAMES, type MetricColumns, type MetricsRow } from './metrics';

/** Rows as columns, each in a buffer of its own that can be transferred. */
export function columnsFromRows(rows: readonly MetricsRow[]): MetricColumns {
  const columns = METRIC_NAMES.map((name) => [name, Float64Array.from(rows, (row) => row[name])]);
  return Object.fromEntries(columns) as MetricColumns;
}
