import { METRIC_NAMES, type MetricColumns, type MetricName } from '../run/metrics';

/** Rows `from` up to, without, `to`, as views. */
export const sliceColumns = (columns: MetricColumns, from: number, to?: number): MetricColumns =>
  Object.fromEntries(
    METRIC_NAMES.map((name) => [name, columns[name].subarray(from, to)]),
  ) as Record<MetricName, Float64Array>;
