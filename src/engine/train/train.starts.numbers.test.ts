import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import type { RunConfig } from '../../run/config/runConfig';
import { type Snapshot, snapshotBytes, withFreshOptimizer } from '../../run/events/snapshot';
import type { Pull, TrainEvent } from '../../run/events/trainEvent';
import { nextLoggingStep } from '../../run/metrics/logSchedule';
import type { Environment } from '../environment';
import { train } from './train';

const environment: Environment = { now: () => performance.now() };

const configOf = (settings: Record<string, string | number> = {}): RunConfig => {
  const all = {
    'task.p': 7,
    'task.trainExamples': 30,
    'model.dHidden': 8,
    engine: 'wasm',
    maxSteps: 60,
    logEvery: 1,
    ...settings,
  };
  const asked = Object.entries(all).map(([path, value]) => [path, String(value)] as const);
  const { config, problems } = parseConfig(asked);
  expect(problems).toEqual([]);
  return config;
};

/** All events of a run, driven by what `ask` wants after each. */
async function events(
  configs: readonly RunConfig[],
  starts?: readonly Snapshot[],
  ask: (event: TrainEvent) => Pull = () => ({}),
): Promise<TrainEvent[]> {
  const training = train(configs, undefined, environment, starts);
  const all: TrainEvent[] = [];
  let pull: Pull = {};
  for (;;) {
    const { value, done } = await training.next(pull);
    if (done) return all;
    all.push(value);
    pull = ask(value);
  }
}

const rowsOf = (all: readonly TrainEvent[], of = 0) =>
  all
    .flatMap((event) => (event.type === 'metrics' ? event.rows : []))
    .filter(({ member }) => member === of)
    .map(({ row }) => ({ ...row, stepsPerSecond: 0 }));

const isAt = (event: TrainEvent, step: number) =>
  event.type === 'metrics' && event.rows[0]?.row.step === step;

/** A run's snapshots at a step, beside all that it did. */
async function snapshotsAt(step: number, configs: readonly RunConfig[], before?: Pull) {
  const all = await events(configs, undefined, (event) => {
    if (before && isAt(event, step - 10)) return before;
    return isAt(event, step) ? { snapshot: configs.map((_, member) => member) } : {};
  });
  const taken = all.flatMap((event) => (event.type === 'snapshots' ? event.taken : []));
  expect(taken.map(({ member }) => member)).toEqual(configs.map((_, member) => member));
  return { all, starts: taken.map(({ snapshot }) => snapshot) };
}

describe.each(['wasm', 'tfjs-cpu'])('a run that starts from a snapshot (%s)', (engine) => {
  it('goes on bit for bit as the run that it was taken of', async () => {
    const config = configOf({ engine });
    const { all, starts } = await snapshotsAt(30, [config]);
    expect(starts[0]).toMatchObject({ step: 30, optimizerStep: 30 });
    const on = rowsOf(await events([config], starts));
    expect(on[0]?.step).toBe(30);
    expect(on).toEqual(rowsOf(all).filter(({ step }) => step >= 30));
  });
});

describe.each(['wasm', 'tfjs-cpu'])('weights that are read on the way (%s)', (engine) => {
  it('are those of a snapshot, and change nothing of the run', async () => {
    const config = configOf({ engine });
    const plain = await events([config]);
    const all = await events([config], undefined, (event) =>
      isAt(event, 30) ? { weights: [0], snapshot: [0], steps: 5 } : {},
    );
    const read = all.flatMap((event) => (event.type === 'weights' ? event.members : []));
    const [taken] = all.flatMap((event) => (event.type === 'snapshots' ? event.taken : []));
    expect(read).toEqual([{ member: 0, weights: taken?.snapshot.state.weights }]);
    expect(taken?.snapshot.step).toBe(30);
    expect(rowsOf(all)).toEqual(rowsOf(plain));
  });
});

describe('starting from snapshots', () => {
  it('knows that the optimiser began anew on the way', async () => {
    const config = configOf({ 'optimizer.onDataChange': 'reset', 'optimizer.warmupSteps': 30 });
    const { all, starts } = await snapshotsAt(40, [config], { settings: { trainExamples: 20 } });
    expect(starts[0]).toMatchObject({ step: 40, optimizerStep: 10 });
    const cut = { ...config, task: { ...config.task, trainExamples: 20 } };
    const on = rowsOf(await events([cut], starts));
    expect(on).toEqual(rowsOf(all).filter(({ step }) => step >= 40));
  });

  it('measures when the run before it would have, wherever it was taken', async () => {
    const config = configOf({ logEvery: 10, maxSteps: 200 });
    for (const step of [18, 43, 128]) {
      const starts: Snapshot[] = [];
      // The same run with a stop on the way, where nothing is measured.
      const all = await events([config], undefined, (event) => {
        if (event.type === 'snapshots') starts.push(...event.taken.map(({ snapshot }) => snapshot));
        if (event.type === 'progress' && event.step === step) return { snapshot: [0] };
        const at = event.type === 'metrics' ? event.rows[0]?.row.step : undefined;
        const isBefore = (at ?? 0) < step && step < nextLoggingStep(at ?? 0, 10);
        return at !== undefined && isBefore ? { steps: step - at } : {};
      });
      expect(starts).toMatchObject([{ step }]);
      const on = rowsOf(await events([config], starts)).slice(1); // it measures where it begins, too
      expect(on).toEqual(rowsOf(all).filter((row) => row.step > step));
    }
  });

  it('does so for each of several runs', async () => {
    const configs = [configOf(), configOf({ seed: 1, 'task.trainExamples': 20 })];
    const { all, starts } = await snapshotsAt(20, configs);
    const on = await events(configs, starts);
    for (const member of [0, 1]) {
      expect(rowsOf(on, member)).toEqual(rowsOf(all, member).filter(({ step }) => step >= 20));
    }
  });

  it('forgets the averages where it is begun afresh, and only those', async () => {
    const { starts } = await snapshotsAt(20, [configOf()]);
    const afresh = withFreshOptimizer(starts[0] as Snapshot);
    expect(afresh).toMatchObject({ step: 20, optimizerStep: 0 });
    expect(afresh.state.weights).toBe(starts[0]?.state.weights);
    expect(Object.values(afresh.state.v).every((v) => v.every((x) => x === 0))).toBe(true);
    expect(Object.values(starts[0]?.state.v ?? {}).some((v) => v.some((x) => x > 0))).toBe(true);
    expect(snapshotBytes(afresh)).toBe(4 * 4 * 3 * 7 * 8);
    const [first] = rowsOf(await events([configOf()], [afresh]));
    expect(first?.step).toBe(20);
  });

  it.each([
    [
      'another model',
      { 'model.dHidden': 9 },
      { code: 'snapshot-parameter-size', values: { name: 'W_A', found: 56, expected: 63 } },
    ],
    [
      'another embedding',
      { 'model.embedding': 'shared' },
      { code: 'snapshot-parameter-missing', values: { name: 'W_E', expected: 448 } },
    ],
  ])('refuses a snapshot of %s, and names the difference', async (_, settings, problem) => {
    const { starts } = await snapshotsAt(20, [configOf()]);
    const last = (await events([configOf(settings)], starts)).at(-1);
    expect(last).toMatchObject({ type: 'failed', error: { kind: 'invalid' } });
    expect(last?.type === 'failed' && last.error).toMatchObject(problem);
  });

  it('refuses snapshots of different steps, and a wrong number of them', async () => {
    const [early] = (await snapshotsAt(20, [configOf()])).starts as [Snapshot];
    const [late] = (await snapshotsAt(30, [configOf()])).starts as [Snapshot];
    for (const [starts, problem] of [
      [[early, late], { code: 'snapshots-apart' }],
      [[early], { code: 'snapshot-count', values: { snapshots: 1, runs: 2 } }],
    ] as const) {
      const last = (await events([configOf(), configOf({ seed: 1 })], starts)).at(-1);
      expect(last?.type === 'failed' && last.error).toMatchObject(problem);
    }
  });
});

describe('a cut that belongs to the run', () => {
  const cut = { 'cut.step': 25, 'cut.trainExamples': 12 };

  it.each(['keep', 'reset'])(
    'is the same as changing the data at that step (%s)',
    async (onDataChange) => {
      const settings = { 'optimizer.onDataChange': onDataChange };
      const live = await events([configOf(settings)], undefined, (event) => {
        if (event.type === 'progress' && event.step < 25) return { steps: 25 - event.step };
        if (isAt(event, 20)) return { steps: 5, measure: true };
        return isAt(event, 25) ? { settings: { trainExamples: 12 } } : {};
      });
      const own = await events([configOf({ ...settings, ...cut })]);
      expect(rowsOf(own)).toEqual(rowsOf(live));
      expect(own.find((event) => event.type === 'data')).toMatchObject({
        step: 25,
        members: [{ trainExamples: 12, testExamples: 37 }],
      });
      const examples = rowsOf(own).map(({ step, trainExamples }) => [step, trainExamples]);
      expect(examples.every(([step = 0, d]) => d === (step <= 25 ? 30 : 12))).toBe(true);
    },
  );

  it('gives each of several runs its own number of examples', async () => {
    const own = await events([configOf(cut), configOf({ ...cut, 'cut.trainExamples': 9 })]);
    const alone = await events([configOf({ ...cut, 'cut.trainExamples': 9 })]);
    expect(rowsOf(own, 1)).toEqual(rowsOf(alone));
    expect(rowsOf(own, 0).at(-1)?.trainExamples).toBe(12);
  });

  it('is past for a run that starts at or after it', async () => {
    const config = configOf(cut);
    const { all, starts } = await snapshotsAt(40, [config]);
    const cutBefore = { ...config, task: { ...config.task, trainExamples: 12 } };
    const on = await events([cutBefore], starts);
    expect(on.some((event) => event.type === 'data')).toBe(false);
    expect(rowsOf(on)).toEqual(rowsOf(all).filter(({ step }) => step >= 40));
  });
});
