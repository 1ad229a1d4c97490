import { FIELDS } from '../../../run/config/fields';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../../run/metrics/metrics';
import { checked, refusePart, refuseValue } from './checkedJson';
import type { ExpectedValue } from './runFileProblems';

const LAST_STEP = FIELDS.maxSteps.max;
const MAX_ROWS = LAST_STEP + 1;
/** Letters of an unknown column that a problem repeats. */
const MAX_NAME_LETTERS = 40;
/** Float32 weights give no norm, loss or logit beyond this, unless a run blew up: then it is infinite. */
const MAX_MAGNITUDE = 1e40;
/** By so much, rounding in float32 may carry a loss below 0. */
const LOSS_ROUNDING = 1e-3;

const range = (min: number, max: number): ExpectedValue => ({
  code: 'within',
  values: { min, max },
});
const SHARE: ExpectedValue = { code: 'share', values: {} };
const LOSS = range(-LOSS_ROUNDING, MAX_MAGNITUDE);
const SIZE = range(0, MAX_MAGNITUDE);
const LOGIT = range(-MAX_MAGNITUDE, MAX_MAGNITUDE);
/** Of whatever version of the lab: its ranges may have been others. */
const RATE = range(0, FIELDS['optimizer.weightDecay'].max);

/** What the numbers of each column have to be; any may be absent (null). */
const EXPECTED: Readonly<Record<Exclude<MetricName, 'step'>, ExpectedValue>> = {
  trainLoss: LOSS,
  testLoss: LOSS,
  trainAccuracy: SHARE,
  testAccuracy: SHARE,
  trainCorrectLogit: LOGIT,
  testCorrectLogit: LOGIT,
  trainRmsLogit: SIZE,
  testRmsLogit: SIZE,
  weightNorm: SIZE,
  embeddingNorm: SIZE,
  attentionNorm: SIZE,
  hiddenNorm: SIZE,
  unembeddingNorm: SIZE,
  gradientNorm: SIZE,
  learningRate: RATE,
  weightDecay: RATE,
  trainExamples: range(1, FIELDS['task.trainExamples'].max),
  randomLabels: SHARE,
  stepsPerSecond: SIZE,
};

/** JSON has neither NaN, which is null there, nor the infinities. Undefined: not a number. */
function readNumber(value: unknown): number | undefined {
  if (value === null) return Number.NaN;
  if (value === 'Infinity' || value === '-Infinity') return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** What the numbers of a column have to be, beyond numbers. */
function isAllowed(name: MetricName, value: number, before: number): boolean {
  if (name === 'step') return Number.isInteger(value) && value > before && value < MAX_ROWS;
  if (Number.isNaN(value)) return true;
  const { code, values } = EXPECTED[name];
  if (code !== 'within') return value >= 0 && value <= 1;
  const { min, max } = values;
  const canBlowUp = max === MAX_MAGNITUDE;
  if (canBlowUp && Math.abs(value) === Number.POSITIVE_INFINITY) return value > 0 || min < -1;
  return value >= min && value <= max;
}

/** What an entry has to be that is not: a number at all, or one that the column can have. */
function expectedEntry(name: MetricName, value: number | undefined): ExpectedValue {
  if (name === 'step') return { code: 'later-step', values: { most: LAST_STEP } };
  const isNone = value === undefined && EXPECTED[name].code === 'within';
  return isNone ? { code: 'number', values: {} } : EXPECTED[name];
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
      refuseValue([...place, row], expectedEntry(name, value), entry);
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
