import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { METRIC_NAMES, type MetricColumns } from '../../run/metrics/metrics';
import { metricRows } from '../testing/metricRows';
import { readAnnotations, readCheckpoint, readSummary, storedCheckpoint } from './readSavedRun';
import { joinRows } from './rowChunks';
import type { RunSummary } from './savedRun';

const { config } = parseConfig([['preset', 'small']]);
const FACTS: RunSummary = {
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

describe('facts of a run', () => {
  it('are read as they were written, and nothing beside them', () => {
    expect(readSummary(structuredClone(FACTS))).toEqual(FACTS);
    expect(readSummary({ ...FACTS, __proto__: { evil: 1 }, more: '<script>' })).toEqual(FACTS);
  });

  it('take the usual value of a setting that they do not know yet', () => {
    const { logEvery: _, ...older } = config;
    expect(readSummary({ ...FACTS, began: older })?.began).toEqual(config);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'facts'],
    ['a list', [FACTS]],
    ['no id', { ...FACTS, id: 7 }],
    ['no settings', { ...FACTS, began: undefined }],
    ['a setting out of range', { ...FACTS, began: { ...config, logEvery: 0 } }],
    ['a setting that is an object', { ...FACTS, inForce: { ...config, seed: {} } }],
    [
      'more examples than pairs',
      { ...FACTS, began: { ...config, task: { ...config.task, trainExamples: 5000 } } },
    ],
    ['half a step', { ...FACTS, step: 1.5 }],
    ['a step before the first', { ...FACTS, checkpointStep: -1 }],
    ['no number of rows', { ...FACTS, rows: Number.NaN }],
    ['no such engine', { ...FACTS, engine: 'auto' }],
    ['no such phase', { ...FACTS, phase: 'asleep' }],
    ['a mark of no setting', { ...FACTS, marks: [{ ...FACTS.marks[0], path: '__proto__' }] }],
    ['a mark out of range', { ...FACTS, marks: [{ ...FACTS.marks[0], value: -5 }] }],
    ['marks without end', { ...FACTS, marks: Array(20_000).fill(FACTS.marks[0]) }],
  ])('are none where there is %s', (_, kept) => {
    expect(readSummary(kept)).toBeUndefined();
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
    const joined = joinRows(chunks, 5);
    expect([...(joined?.step ?? [])]).toEqual([0, 1, 2, 5, 8]);
    expect([...(joined?.testLoss ?? [])]).toEqual([1, 1, 2, 2, 3]);
    const shorter = joinRows([chunks[0], { from: 1, columns: rows([7], 4) }], 2);
    expect([...(shorter?.step ?? [])]).toEqual([0, 7]);
  });

  it('have no numbers of what was not measured then', () => {
    const { weightNorm: _, ...older } = rows([0, 1]);
    const joined = joinRows([{ from: 0, columns: older }], 2);
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
    expect(joinRows(chunks, count)).toBeUndefined();
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
    expect(readCheckpoint(structuredClone(whole))).toEqual(snapshot);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no state', { ...whole, state: undefined }],
    ['a part missing', { ...whole, state: { ...whole.state, rest: undefined } }],
    ['doubles', { ...whole, state: { ...whole.state, first: { w: Float64Array.of(1) } } }],
    ['no number', { ...whole, state: { ...whole.state, weights: { w: Float32Array.of(NaN) } } }],
    ['an optimiser ahead of it', { ...whole, optimizerStep: 9 }],
    ['a measurement ahead of it', { ...whole, loggedStep: 9 }],
  ])('is none where there is %s', (_, kept) => {
    expect(readCheckpoint(kept)).toBeUndefined();
  });
});

describe('words about a run', () => {
  it('are cut to size, and empty where they are none', () => {
    expect(readAnnotations({ name: 'a'.repeat(5000), note: 7, isPinned: 'yes' })).toEqual({
      name: 'a'.repeat(100),
      note: '',
      isPinned: false,
    });
    expect(readAnnotations(null)).toEqual({ name: '', note: '', isPinned: false });
  });
});
