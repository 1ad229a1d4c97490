import type { MetricName, MetricsRow } from '../run/metrics';
import { METRICS } from '../run/metrics';
import { textTable } from './textTable';

const percentCell = (share: number) =>
  Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
const numberCell = (value: number) => (Number.isFinite(value) ? value.toPrecision(4) : '–');
const column = (name: MetricName, write: (value: number) => string) => ({
  label: METRICS[name].label,
  write: (row: MetricsRow) => write(row[name]),
});

/** What of a row people read in a terminal. */
export const TRAIN_TABLE = textTable([
  column('step', String),
  column('trainLoss', numberCell),
  column('testLoss', numberCell),
  column('trainAccuracy', percentCell),
  column('testAccuracy', percentCell),
  column('weightNorm', numberCell),
  column('stepsPerSecond', (rate) => (Number.isFinite(rate) ? rate.toFixed(0) : '–')),
]);
