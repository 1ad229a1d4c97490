import { metricsText } from '../../messages/en/metrics';

/** One measured quantity: what it is called and how it is read. */
export interface MetricInfo {
  readonly label: string;
  /** What it is, in one line, with its formula where it has one. */
  readonly help: string;
}

/**
 * The columns of a run, one row a logging step, in the order in which they travel. A quantity that a run does not
 * have (test metrics without a test set, norms of groups a model lacks) is NaN.
 */
export const METRICS = metricsText satisfies Record<string, MetricInfo>;

export type MetricName = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as MetricName[];

/** The measurements of one logging step. */
export type MetricsRow = Readonly<Record<MetricName, number>>;
/** Measurements as columns of equal length. */
export type MetricColumns = Readonly<Record<MetricName, Float64Array>>;

/** Rows as columns, each in a buffer of its own that can be transferred. */
export function columnsFromRows(rows: readonly MetricsRow[]): MetricColumns {
  const columns = METRIC_NAMES.map((name) => [name, Float64Array.from(rows, (row) => row[name])]);
  return Object.fromEntries(columns) as MetricColumns;
}
