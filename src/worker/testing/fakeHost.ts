import type { RunConfig } from '../../run/config/runConfig';
import type { Snapshot } from '../../run/events/snapshot';
import type { Pull, TrainEvent } from '../../run/events/trainEvent';
import { METRIC_NAMES, type MetricsRow } from '../../run/metrics/metrics';
import { failed } from '../../run/result';
import type { Host, Training } from '../host/host';

/** A snapshot of a network that has one number, the step. */
export function snapshotAt(step: number): Snapshot {
  const part = () => ({ W: Float32Array.of(step) });
  const state = { weights: part(), m: part(), v: part(), compensation: part() };
  return { step, optimizerStep: step, state };
}

const row = (step: number): MetricsRow =>
  ({ ...Object.fromEntries(METRIC_NAMES.map((name) => [name, step / 10])), step }) as MetricsRow;

/**
 * A training that only counts: the real generator's contract without the arithmetic. `pulls` and `freed` get what it was
 * asked and which runs it let go; setting up takes `setupMs`.
 */
export function countingTraining(pulls: Pull[], freed: RunConfig[], setupMs = 20) {
  return async function* train(
    configs: readonly RunConfig[],
    signal: { readonly aborted: boolean },
    starts: readonly Snapshot[] = [],
  ): Training {
    try {
      let step = starts[0]?.step ?? 0;
      let active = configs.map(({ maxSteps }, member) => ({ member, maxSteps }));
      const rows = () => active.map(({ member }) => ({ member, row: row(step) }));
      const snapshots = (members: readonly number[]): TrainEvent => ({
        type: 'snapshots',
        taken: members.map((member) => ({ member, snapshot: snapshotAt(step) })),
      });
      const weights = (members: readonly number[]): TrainEvent => ({
        type: 'weights',
        step,
        members: members.map((member) => ({ member, weights: snapshotAt(step).state.weights })),
      });
      /** Yields what a pull asks for beside steps, until one asks for nothing. */
      async function* asked(pull: Pull | undefined): AsyncGenerator<TrainEvent, Pull | undefined> {
        let latest = pull;
        while (latest?.snapshot || latest?.weights) {
          const { snapshot, weights: read = [] } = latest;
          latest = yield snapshot ? snapshots(snapshot) : weights(read);
          if (snapshot && read.length > 0) latest = { ...latest, weights: read };
        }
        return latest;
      }
      const change = (pull: Pull | undefined) => {
        const maxSteps = pull?.settings?.maxSteps;
        if (maxSteps === undefined) return;
        if (configs.length === 1) active = [{ member: 0, maxSteps }];
        for (const run of active) run.maxSteps = maxSteps;
      };
      await new Promise((resolve) => setTimeout(resolve, setupMs)); // engines take a while to set up
      let pull: Pull | undefined = yield {
        type: 'started',
        info: {
          engine: {
            name: 'tfjs-cpu',
            label: 'counting',
            software: false,
            memory: { bytes: 1, largestBytes: 1, where: 'heap' },
          },
          parameters: 1,
          members: configs.map(() => ({ trainExamples: 1, testExamples: 1, mirrorsDropped: 0 })),
        },
      };
      pull = yield { type: 'metrics', rows: rows() };
      while (!signal.aborted) {
        pull = yield* asked(pull);
        if (pull) pulls.push(pull);
        change(pull);
        const trainExamples = pull?.settings?.trainExamples;
        if (trainExamples !== undefined) {
          const info = { trainExamples, testExamples: 1, mirrorsDropped: 0 };
          pull = yield { type: 'data', step, members: configs.map(() => info) };
          continue;
        }
        const end = Math.min(...active.map(({ maxSteps }) => maxSteps));
        if (active.length > 0 && step < end) {
          await new Promise((resolve) => setTimeout(resolve, 1));
          step = Math.min(end, step + (pull?.steps ?? 10));
          const event: TrainEvent =
            pull?.measure || step === end
              ? { type: 'metrics', rows: rows() }
              : { type: 'progress', step };
          pull = yield event;
          change(pull);
          pull = yield* asked(pull);
        }
        const done = active.filter(({ maxSteps }) => step >= maxSteps);
        active = active.filter(({ maxSteps }) => step < maxSteps);
        if (done.length > 0) {
          const members = done.map(({ member }) => ({ member, step, why: 'finished' }) as const);
          pull = yield { type: 'ended', members };
          change(pull);
        }
        if (active.length === 0) {
          pull = yield { type: 'finished', step };
          change(pull);
          if (active.every(({ maxSteps }) => step >= maxSteps)) return;
        }
      }
    } finally {
      freed.push(...configs);
    }
  };
}

/** A worker's side for tests, in real time, with nothing to measure, check or sweep: what a test is about it puts in itself. */
export const fakeHost = (methods: Pick<Host, 'train'> & Partial<Host>): Host => ({
  machine: async () => ({ webgpu: 'software', gpu: 'a test' }),
  sweep: async function* () {},
  check: async function* () {},
  profile: async () => failed({ kind: 'invalid', code: 'no-kernel-times', values: {} }),
  rates: async () => ({ fastest: 'wasm', rates: [], failures: [] }),
  now: () => performance.now(),
  turn: () => new Promise((resolve) => setImmediate(resolve)),
  sleep: (ms, wake) => Promise.race([new Promise<void>((r) => setTimeout(r, ms)), wake]),
  ...methods,
});
