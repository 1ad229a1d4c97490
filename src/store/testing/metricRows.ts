import type { MetricColumns, MetricName } from '../../run/metrics/metrics';
import { METRIC_NAMES } from '../../run/metrics/metrics';

/** Metric rows for tests: NaN but for the steps and the columns given as functions of the step. */
export const metricRows = (
  steps: readonly number[],
  given: Partial<Record<MetricName, (step: number) => number>> = {},
): MetricColumns =>
  Object.fromEntries(
    METRIC_NAMES.map((name) => {
      const value = name === 'step' ? (step: number) => step : (given[name] ?? (() => Number.NaN));
      return [name, Float64Array.from(steps, (step) => value(step))];
    }),
  ) as Record<MetricName, Float64Array>;
