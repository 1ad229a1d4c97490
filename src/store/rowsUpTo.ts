import type { MetricColumns } from '../run/metrics';
import { sliceColumns } from './columnsBetween';

/** Rows up to and with `step`, as views. */
export function rowsUpToStep(columns: MetricColumns, step: number): MetricColumns {
  const after = columns.step.findIndex((at) => at > step);
  return sliceColumns(columns, 0, after < 0 ? columns.step.length : after);
}
