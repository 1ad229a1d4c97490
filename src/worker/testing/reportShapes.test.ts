import { expect, it } from 'vitest';
import { METRIC_NAMES } from '../../run/metrics/metrics';
import type { Report } from '../protocol';
import { snapshotAt } from './fakeHost';
import { shapeProblem } from './reportShapes';

const memory = { bytes: 8, largestBytes: 4, where: 'heap' } as const;
const engine = { name: 'wasm', label: 'counting', software: false, memory } as const;
const member = { trainExamples: 1, testExamples: 0, mirrorsDropped: 0 };
const rate = { name: 'wasm', label: 'WebAssembly', stepsPerSecond: 10 } as const;
const columns = Object.fromEntries(METRIC_NAMES.map((name) => [name, Float64Array.of(1)]));

const LEGAL = [
  { type: 'ready', machine: { webgpu: 'none', problem: { code: 'no-adapter', values: {} } } },
  { type: 'ready', machine: { webgpu: 'software', gpu: 'a test' } },
  { type: 'started', run: 1, info: { engine, parameters: 1, members: [member] } },
  { type: 'progress', run: 1, step: 1, stepsPerSecond: 0, columns },
  { type: 'ended', run: 1, members: [{ member: 0, step: 1, why: 'finished' }] },
  { type: 'changed', run: 1, step: 1, settings: { weightDecay: 0 } },
  { type: 'snapshot', run: 1, snapshot: snapshotAt(1), asked: true },
  { type: 'weights', run: 1, step: 1, weights: { W: Float32Array.of(1) } },
  { type: 'failed', run: 1, error: { kind: 'bug', code: 'unexpected', values: {} } },
  { type: 'rates', ask: 1, rates: { fastest: 'wasm', rates: [rate], failures: [] } },
  { type: 'swept', sweep: 1, event: { type: 'started', engine } },
  { type: 'pong' },
] as unknown as readonly Report[];

/** Every way to leave out, empty or replace one property, at any depth. */
function* spoilt(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  yield { ...value, unknown: 1 };
  for (const [name, property] of Object.entries(value)) {
    for (const wrong of [undefined, null, {}, 'no such thing', -1])
      yield { ...value, [name]: wrong };
    for (const inner of spoilt(property)) yield { ...value, [name]: inner };
  }
}

/** What may be left out, or is free text. */
const isFree = (report: Report, spoiltReport: Report) => {
  const changed = JSON.stringify(spoiltReport);
  return (
    changed === JSON.stringify(report) ||
    (report.type === 'progress' && !('columns' in JSON.parse(changed))) ||
    (report.type === 'snapshot' && !('asked' in JSON.parse(changed))) ||
    (report.type === 'changed' && changed.includes('"settings":{}')) ||
    /"(gpu|label|code)":"no such thing"|"values":\{"unknown":1\}/.test(changed)
  );
};

it.each(LEGAL.map((report) => [report.type, report] as const))(
  'a report of type %s is legal, and nothing in it may be missing, unknown or of another kind',
  (_, report) => {
    expect(shapeProblem(report)).toBeUndefined();
    const accepted = [...spoilt(report)].filter(
      (other) => !isFree(report, other as Report) && !shapeProblem(other as Report),
    );
    expect(accepted).toEqual([]);
  },
);

it('rates come fastest first, and the first is the one that is taken', () => {
  const slow = { ...rate, name: 'webgpu', stepsPerSecond: 1 };
  const report = (fastest: string, rates: readonly object[]) =>
    ({
      type: 'rates',
      ask: 1,
      rates: { fastest, rates, failures: [] },
    }) as unknown as Report;
  expect(shapeProblem(report('wasm', [rate, slow]))).toBeUndefined();
  expect(shapeProblem(report('webgpu', [rate, slow]))).toBeDefined();
  expect(shapeProblem(report('wasm', [slow, rate]))).toBeDefined();
  expect(shapeProblem(report('tfjs', []))).toBeUndefined();
  expect(shapeProblem(report('auto', []))).toBeUndefined();
  expect(shapeProblem(report('auto', [rate]))).toBeDefined();
});
