import { FIELDS } from '../../../run/config/fields';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../../run/metrics/metrics';
import { checked, refusePart, refuseValue } from './checkedJson';
import type { ExpectedValue } from './runFileProblems';

const LAST_STEP = FIELDS.maxSteps.max;
const MAX_ROWS = LAST_STEP + 1;
/** Letters of an unknown column that a problem repeats. */
const MAX_NAME_LETTERS = 40;
const SHARES: readonly MetricName[] = ['trainAccuracy', 'testAccuracy', 'randomLabels'];

/** JSON has neither NaN, which is null there, nor the infinities. Undefined: not a number. */
function readNumber(value: unknown): number | undefined {
  if (value === null) return Number.NaN;
  if (value === 'Infinity' || value === '-Infinity') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** What the numbers of a column have to be, beyond numbers. */
function isAllowed(name: MetricName, value: number, before: number): boolean {
  if (name === 'step') return Number.isInteger(value) && value > before && value < MAX_ROWS;
  return !SHARES.includes(name) || Number.isNaN(value) || (value >= 0 && value <= 1);
}

function expectedEntry(name: MetricName): ExpectedValue {
  if (name === 'step') return { code: 'later-step', values: { most: LAST_STEP } };
  return { code: SHARES.includes(name) ? 'share' : 'number', values: {} };
}

function readColumn(name: MetricName, json: unknown, length: number | undefined): Float64Array {
  const place = ['metrics', name];
  const list = checked.list(place, json, MAX_ROWS);
  const expected = length ?? Math.max(1, list.length);
  if (list.length !== expected) {
    refusePart(place, { code: 'other-length', values: { expected, found: list.length } });
  }
  const column = new Float64Array(list.length);
  list.forEach((entry, row) => {
    const value = readNumber(entry);
    if (value === undefined || !isAllowed(name, value, column[row - 1] ?? -1)) {
      refuseValue([...place, row], expectedEntry(name), entry);
    } else column[row] = value;
  });
  return column;
}

/** The measurements in a run's file. Throws a FileFault. */
export function readColumns(json: unknown): MetricColumns {
  const metrics = checked.object(['metrics'], json);
  const unknown = Object.keys(metrics).find((key) => !METRIC_NAMES.some((name) => name === key));
  if (unknown !== undefined) {
    const column = unknown.slice(0, MAX_NAME_LETTERS);
    refusePart(['metrics'], { code: 'unknown-column', values: { column } });
  }
  const step = readColumn('step', metrics.step, undefined);
  const columns = METRIC_NAMES.map((name) => [
    name,
    name === 'step' ? step : readColumn(name, metrics[name], step.length),
  ]);
  return Object.fromEntries(columns) as Record<MetricName, Float64Array>;
}
