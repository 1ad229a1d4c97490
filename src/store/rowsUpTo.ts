import type { MetricColumns } from '../run/metrics';
import { columnsBetween } from './columnsBetween';

/** Rows up to and with `step`, as views. */
export function rowsUpTo(columns: MetricColumns, step: number): MetricColumns {
  const after = columns.step.findIndex((at) => at > step);
  return columnsBetween(columns, 0, after < 0 ? columns.step.length : after);
}
