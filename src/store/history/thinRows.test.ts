import { describe, expect, it } from 'vitest';
import { metricRows } from '../testing/metricRows';
import { type StepScale, stepPosition } from './decimate';
import { createMetricHistory, MAX_ROWS } from './metricHistory';
import { rowsToKeep } from './thinRows';

const ROWS = 100_000;
const MOST = 20_000;
const SPIKE = 61_234;
const steps = Array.from({ length: ROWS }, (_, i) => i);
/** Noise without chance: equal for equal steps. */
const noise = (step: number) =>
  Math.sin(step * 12.9898) * 43758.5453 - Math.floor(Math.sin(step * 12.9898) * 43758.5453);
const run = metricRows(steps, {
  trainLoss: (step) => (step === SPIKE ? 50 : 1 / (step + 1) + 0.01 * noise(step)),
  testLoss: (step) => 3 + noise(step + 0.5),
  trainAccuracy: (step) => Math.min(1, step / 700),
  testAccuracy: (step) => Math.min(1, Math.floor((1000 * step) / ROWS) / 1000 + 0.01 * noise(step)),
  weightDecay: (step) => (step < 40_001 ? 1 : 2),
});
const kept = rowsToKeep(run, MOST);
const keptSteps = new Set(kept);

/** The lowest and highest value in each of the pieces into which a chart cuts its axis. */
function extremes(rows: readonly number[], values: Float64Array, scale: StepScale) {
  const start = stepPosition(0, scale);
  const width = stepPosition(ROWS - 1, scale) - start;
  const found = new Map<number, [number, number]>();
  for (const i of rows) {
    const bucket = Math.floor(((stepPosition(i, scale) - start) / width) * 124);
    const value = values[i] as number;
    const [low, high] = found.get(bucket) ?? [value, value];
    found.set(bucket, [Math.min(low, value), Math.max(high, value)]);
  }
  return [...found.values()];
}

describe('the rows of a long run that are kept', () => {
  it('are at most so many, in order, with the first and the last', () => {
    expect(kept.length).toBeLessThanOrEqual(MOST);
    expect(kept.length).toBeGreaterThan(MOST / 10);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect([kept[0], kept.at(-1)]).toEqual([0, ROWS - 1]);
  });

  it('have every spike, and both sides of a change of settings', () => {
    for (const step of [SPIKE, 40_000, 40_001]) expect(keptSteps).toContain(step);
  });

  it('reach every threshold of an accuracy at the step at which the run did', () => {
    for (const threshold of [0.1, 0.5, 0.95, 0.99]) {
      for (const column of [run.trainAccuracy, run.testAccuracy]) {
        expect(keptSteps).toContain(column.findIndex((value) => value >= threshold));
      }
    }
  });

  it('give charts the lines that the whole run gives them', () => {
    const whole = [...run.step.keys()];
    for (const scale of ['log', 'linear'] as const) {
      for (const name of ['trainLoss', 'testLoss', 'testAccuracy'] as const) {
        const values = run[name];
        const expected = extremes(whole, values, scale);
        const found = extremes(kept, values, scale);
        for (const [bucket, [low, high]] of expected.entries()) {
          const [keptLow, keptHigh] = found[bucket] ?? [];
          // The lines differ by less than a pixel in a hundred.
          expect(Math.abs((keptLow ?? Number.NaN) - low)).toBeLessThan(0.01);
          expect(Math.abs((keptHigh ?? Number.NaN) - high)).toBeLessThan(0.01);
        }
      }
    }
  });

  it('are no more where every row is a new maximum, or changes a setting', () => {
    const rising = metricRows(steps, { testAccuracy: (step) => step / ROWS });
    const changing = metricRows(steps, { learningRate: (step) => step });
    for (const columns of [rising, changing]) {
      expect(rowsToKeep(columns, MOST).length).toBeLessThanOrEqual(MOST);
    }
  });
});

describe('a history', () => {
  it('never holds more rows than its bound, nor memory for more', () => {
    const history = createMetricHistory();
    const PIECE = 10_000;
    for (let from = 0; from < 2 * MAX_ROWS; from += PIECE) {
      history.append(
        metricRows(
          Array.from({ length: PIECE }, (_, i) => from + i),
          { trainLoss: noise },
        ),
      );
      expect(history.length).toBeLessThanOrEqual(MAX_ROWS);
      const bytes = history.columns().step.buffer.byteLength;
      expect(bytes).toBeLessThanOrEqual(8 * MAX_ROWS);
    }
    expect(history.thinnings).toBeGreaterThan(0);
    const { step } = history.columns();
    expect([step[0], step.at(-1)]).toEqual([0, Math.ceil((2 * MAX_ROWS) / PIECE) * PIECE - 1]);
    expect(step.every((at, i) => i === 0 || at > (step[i - 1] as number))).toBe(true);
  });

  it('is whole up to its bound', () => {
    const history = createMetricHistory(1000);
    history.append(metricRows(steps.slice(0, 1000)));
    expect([history.length, history.thinnings]).toEqual([1000, 0]);
    const views = history.columns();
    history.append(metricRows([1000]));
    expect(history.thinnings).toBe(1);
    expect(history.length).toBeLessThanOrEqual(500);
    expect(views.step).toHaveLength(1000); // what was handed out stays as it was
  });
});
