import { metricsText } from '../messages/en/metricsText';

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
