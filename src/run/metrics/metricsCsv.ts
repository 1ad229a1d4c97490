import { METRIC_NAMES, type MetricColumns } from './metrics';

const cell = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : String(value);

/**
 * Measurements as CSV: a line of column names (run/metrics.ts), then a line a measurement. Numbers are the shortest decimals that
 * read back as the same float64; what a run does not have is empty.
 */
export const metricsCsv = (columns: MetricColumns): string =>
  [
    METRIC_NAMES.join(','),
    ...Array.from(columns.step, (_, row) =>
      METRIC_NAMES.map((name) => cell(columns[name][row])).join(','),
    ),
    '',
  ].join('\n');
