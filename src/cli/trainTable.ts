import type { MetricName, MetricsRow } from '../run/metrics';
import { METRICS } from '../run/metrics';

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`);
const short = (value: number) => (Number.isFinite(value) ? value.toPrecision(4) : '–');

/** What of a row people read in a terminal, and how it is written. */
const COLUMNS: readonly (readonly [MetricName, (value: number) => string])[] = [
  ['step', String],
  ['trainLoss', short],
  ['testLoss', short],
  ['trainAccuracy', percent],
  ['testAccuracy', percent],
  ['weightNorm', short],
  ['stepsPerSecond', (rate) => (Number.isFinite(rate) ? rate.toFixed(0) : '–')],
];

const label = (name: MetricName) => METRICS[name].label;
const cell = (name: MetricName, text: string) => text.padStart(Math.max(8, label(name).length));

/** The head of the table of `lab train`. */
export const tableHeader = (): string =>
  COLUMNS.map(([name]) => cell(name, label(name))).join('  ');

/** One measurement as a line of that table. */
export const tableRow = (row: MetricsRow): string =>
  COLUMNS.map(([name, write]) => cell(name, write(row[name]))).join('  ');
