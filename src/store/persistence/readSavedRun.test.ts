import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { METRIC_NAMES, type MetricColumns } from '../../run/metrics/metrics';
import { failed, ok, type Result } from '../../run/result';
import { metricRows } from '../testing/metricRows';
import { readAnnotations, readCheckpoint, readSavedRun, readSummary } from './readSavedRun';
import { joinRows } from './rowChunks';
import type { RunSummary } from './savedRun';
import { storedCheckpoint, storedFrame } from './savedRun';

const DAMAGED = failed({ code: 'damaged', values: {} });
const valueIn = <T>(result: Result<T, unknown>) => (result.ok ? result.value : undefined);

const { config } = parseConfig([['preset', 'small']]);
const SUMMARY: RunSummary = {
  id: 'a',
  beganAt: 1,
  writtenAt: 2,
  began: config,
  inForce: config,
  controls: config,
  branchedAt: undefined,
  marks: [
    { step: 5, path: 'optimizer.weightDecay', from: 1, value: 0.3, afresh: false },
    { step: 9, path: 'task.trainExamples', from: 616, value: 100, afresh: true, isCut: true },
  ],
  engine: 'wasm',
  step: 20,
  checkpointStep: 10,
  rows: 3,
  bytes: 100,
  phase: 'plateau',
  testAccuracy: Number.NaN,
  isOpen: true,
};

describe('the summary of a run', () => {
  it('are read as they were written, and nothing beside them', () => {
    expect(readSummary(structuredClone(SUMMARY))).toEqual(ok(SUMMARY));
    expect(readSummary({ ...SUMMARY, __proto__: { evil: 1 }, more: '<script>' })).toEqual(
      ok(SUMMARY),
    );
  });

  it('takes the value of the preset for a setting that was unknown then', () => {
    const { logEvery: _, ...older } = config;
    expect(readSummary({ ...SUMMARY, began: older })).toEqual(ok(SUMMARY));
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'summary'],
    ['a list', [SUMMARY]],
    ['no id', { ...SUMMARY, id: 7 }],
    ['no settings', { ...SUMMARY, began: undefined }],
    ['a setting out of range', { ...SUMMARY, began: { ...config, logEvery: 0 } }],
    ['a setting that is an object', { ...SUMMARY, inForce: { ...config, seed: {} } }],
    [
      'more examples than pairs',
      { ...SUMMARY, began: { ...config, task: { ...config.task, trainExamples: 5000 } } },
    ],
    ['half a step', { ...SUMMARY, step: 1.5 }],
    ['a step before the first', { ...SUMMARY, checkpointStep: -1 }],
    ['no number of rows', { ...SUMMARY, rows: Number.NaN }],
    ['no such engine', { ...SUMMARY, engine: 'auto' }],
    ['no such phase', { ...SUMMARY, phase: 'asleep' }],
    ['a mark of no setting', { ...SUMMARY, marks: [{ ...SUMMARY.marks[0], path: '__proto__' }] }],
    ['a mark out of range', { ...SUMMARY, marks: [{ ...SUMMARY.marks[0], value: -5 }] }],
    ['marks without end', { ...SUMMARY, marks: Array(20_000).fill(SUMMARY.marks[0]) }],
  ])('are none where there is %s', (_, stored) => {
    expect(readSummary(stored)).toEqual(DAMAGED);
  });
});

describe('rows of a run', () => {
  const rows = (steps: readonly number[], value = 1) =>
    metricRows(steps, { testLoss: () => value }) as MetricColumns;

  it('are joined, later chunks in the place of what they replace', () => {
    const chunks = [
      { from: 0, columns: rows([0, 1, 2, 3], 1) },
      { from: 2, columns: rows([2, 5], 2) },
      { from: 4, columns: rows([8], 3) },
    ];
    const joined = valueIn(joinRows(chunks, 5));
    expect([...(joined?.step ?? [])]).toEqual([0, 1, 2, 5, 8]);
    expect([...(joined?.testLoss ?? [])]).toEqual([1, 1, 2, 2, 3]);
    const shorter = valueIn(joinRows([chunks[0], { from: 1, columns: rows([7], 4) }], 2));
    expect([...(shorter?.step ?? [])]).toEqual([0, 7]);
  });

  it('have no numbers of what was not measured then', () => {
    const { weightNorm: _, ...older } = rows([0, 1]);
    const joined = valueIn(joinRows([{ from: 0, columns: older }], 2));
    expect(Object.keys(joined ?? {})).toEqual([...METRIC_NAMES]);
    expect([...(joined?.weightNorm ?? [])]).toEqual([Number.NaN, Number.NaN]);
  });

  it.each<[string, unknown[], number]>([
    ['some are missing', [{ from: 1, columns: rows([1]) }], 2],
    ['there are fewer than there were', [{ from: 0, columns: rows([0, 1]) }], 3],
    ['steps go back', [{ from: 0, columns: rows([0, 5, 4]) }], 3],
    ['steps are no steps', [{ from: 0, columns: rows([0, Number.NaN]) }], 2],
    [
      'columns differ in length',
      [{ from: 0, columns: { ...rows([0, 1]), testLoss: new Float64Array(9) } }],
      2,
    ],
    ['columns are lists', [{ from: 0, columns: { ...rows([0, 1]), testLoss: [1, 2] } }], 2],
    ['a chunk is nothing', [null], 0],
  ])('are none where %s', (_, chunks, count) => {
    expect(joinRows(chunks, count)).toEqual(DAMAGED);
  });
});

describe('a checkpoint', () => {
  const part = { w: Float32Array.of(1, 2) };
  const place = { step: 8, optimizerStep: 6, loggedStep: 5 };
  const snapshot = { ...place, state: { weights: part, m: part, v: part, compensation: part } };
  /** As it is in databases since their first version. */
  const whole = { ...place, state: { weights: part, first: part, second: part, rest: part } };

  it('is read as it was written', () => {
    expect(storedCheckpoint(snapshot)).toEqual(whole);
    expect(readCheckpoint(structuredClone(whole))).toEqual(ok(snapshot));
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no state', { ...whole, state: undefined }],
    ['a part missing', { ...whole, state: { ...whole.state, rest: undefined } }],
    ['doubles', { ...whole, state: { ...whole.state, first: { w: Float64Array.of(1) } } }],
    ['no number', { ...whole, state: { ...whole.state, weights: { w: Float32Array.of(NaN) } } }],
    ['an optimiser ahead of it', { ...whole, optimizerStep: 9 }],
    ['a measurement ahead of it', { ...whole, loggedStep: 9 }],
  ])('is none where there is %s', (_, stored) => {
    expect(readCheckpoint(stored)).toEqual(DAMAGED);
  });
});

describe('the frames of a run', () => {
  const part = { w: Float32Array.of(1, 2) };
  const state = { weights: part, m: part, v: part, compensation: part };
  const checkpoint = storedCheckpoint({ step: 10, optimizerStep: 10, state });
  const columns = Object.fromEntries(METRIC_NAMES.map((name) => [name, Float64Array.of(0, 5, 10)]));
  const read = (frames: readonly unknown[]) =>
    readSavedRun('a', { summary: SUMMARY, chunks: [{ from: 0, columns }], checkpoint, frames });
  const frame = (step: number, w: unknown = Float32Array.of(step, -1)) => ({
    step,
    weights: { w },
  });

  it('are read as they were written, and stored without what is behind a view', () => {
    const behind = new Float32Array(1000);
    const stored = storedFrame({ step: 5, weights: { w: behind.subarray(2, 4) } });
    expect(stored.weights.w?.buffer.byteLength).toBe(8);
    const frames = [frame(0), stored, frame(10)];
    expect(valueIn(read(structuredClone(frames)))).toMatchObject({ frames, damagedFrames: 0 });
    expect(valueIn(read([]))).toMatchObject({ frames: [], damagedFrames: 0 });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'frame'],
    ['no step', { weights: part }],
    ['a step that is none', frame(5.5)],
    ['a step after the checkpoint', frame(11)],
    ['a step that is there already', frame(4)],
    ['no weights', { step: 5 }],
    ['a list of weights', frame(5, [1, 2])],
    ['doubles', frame(5, Float64Array.of(1, 2))],
    ['another shape', frame(5, Float32Array.of(1, 2, 3))],
    ['no number', frame(5, Float32Array.of(1, Number.NaN))],
    ['another part', { step: 5, weights: { w: Float32Array.of(1, 2), x: Float32Array.of(1) } }],
    ['a part by another name', { step: 5, weights: { x: Float32Array.of(1, 2) } }],
  ])('lose one that is %s, and the run nothing else', (_, damaged) => {
    const result = valueIn(read([frame(4), damaged, frame(8)]));
    expect(result?.frames.map(({ step }) => step)).toEqual([4, 8]);
    expect(result?.damagedFrames).toBe(1);
    expect(result?.columns.step).toHaveLength(3);
  });
});

describe('annotations of a run', () => {
  it('are cut to size, and empty where they are none', () => {
    expect(readAnnotations({ name: 'a'.repeat(5000), note: 7, isPinned: 'yes' })).toEqual({
      name: 'a'.repeat(100),
      note: '',
      isPinned: false,
    });
    expect(readAnnotations(null)).toEqual({ name: '', note: '', isPinned: false });
  });
});
