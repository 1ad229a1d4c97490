import { afterEach, describe, expect, it } from 'vitest';
import { type LiveSettings, withLiveSettings } from '../../run/config/liveSettings';
import { parseConfig } from '../../run/config/parseConfig';
import type { RunConfig } from '../../run/config/runConfig';
import type { Pull, TrainEvent } from '../../run/events/trainEvent';
import { ENGINES } from '../engines';
import type { Environment } from '../environment';
import { createMember } from '../trainer/member';
import { train } from './train';

const environment: Environment = { now: () => performance.now() };

const configOf = (settings: Record<string, string | number> = {}): RunConfig => {
  const all = {
    'task.p': 7,
    'task.trainExamples': 30,
    'model.dHidden': 8,
    engine: 'tfjs-cpu',
    maxSteps: 40,
    ...settings,
  };
  const { config, problems } = parseConfig(
    Object.entries(all).map(([path, value]) => [path, String(value)] as const),
  );
  expect(problems).toEqual([]);
  return config;
};

const open: AsyncGenerator<TrainEvent, void, Pull | undefined>[] = [];
afterEach(async () => {
  for (const training of open.splice(0)) await training.return();
});
const start = (config: RunConfig | readonly RunConfig[], signal = { aborted: false }) => {
  const training = train([config].flat(), signal, environment);
  open.push(training);
  return training;
};

async function collect(config: RunConfig | readonly RunConfig[]): Promise<TrainEvent[]> {
  const events: TrainEvent[] = [];
  for await (const event of start(config)) events.push(event);
  return events;
}

const rowsOf = (events: readonly TrainEvent[], of = 0) =>
  events.flatMap((event) =>
    event.type === 'metrics'
      ? event.rows.filter(({ member }) => member === of).map(({ row }) => row)
      : [],
  );

describe('train', () => {
  it('starts, measures step 0, follows the logging schedule, measures the last step and finishes', async () => {
    const events = await collect(configOf({ logEvery: 10, maxSteps: 37 }));
    expect(events[0]).toMatchObject({
      type: 'started',
      info: { members: [{ trainExamples: 30, testExamples: 19 }], parameters: 3 * 7 * 8 },
    });
    const steps = rowsOf(events).map(({ step }) => step);
    expect(steps.slice(0, 4)).toEqual([0, 1, 2, 3]);
    const gaps = steps.slice(1).map((step, i) => step - (steps[i] ?? 0));
    expect(Math.min(...gaps)).toBe(1);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(10);
    expect(steps.at(-1)).toBe(37);
    expect(new Set(steps).size).toBe(steps.length);
    expect(events.at(-1)).toEqual({ type: 'finished', step: 37 });
  });

  it('learns: the training loss falls and the learning rate and weight decay stand in every row', async () => {
    const rows = rowsOf(await collect(configOf({ 'optimizer.learningRate': 0.02 })));
    expect(rows.at(-1)?.trainLoss).toBeLessThan(0.7 * (rows[0]?.trainLoss ?? 0));
    expect(new Set(rows.map(({ learningRate }) => learningRate))).toEqual(new Set([0.02]));
    expect(rows.every((row) => Number.isNaN(row.attentionNorm))).toBe(true);
    for (const { weightNorm, embeddingNorm, unembeddingNorm } of rows) {
      expect(Math.hypot(embeddingNorm, unembeddingNorm)).toBeCloseTo(weightNorm, 6);
    }
  });

  it('does as many steps as a pull asks for, and measures when it asks', async () => {
    const training = start(configOf({ logEvery: 1000 }));
    await training.next(); // started
    await training.next(); // step 0
    for (const step of [1, 2, 3]) {
      const { value } = await training.next({ steps: 1, measure: true });
      expect(value).toMatchObject({ type: 'metrics', rows: [{ member: 0, row: { step } }] });
    }
    const { value } = await training.next({ steps: 2, measure: true });
    expect(value).toMatchObject({ type: 'metrics', rows: [{ row: { step: expect.any(Number) } }] });
  });

  it('takes new settings from the next step on', async () => {
    const run = async (pull?: Pull) => {
      const training = start(configOf({ 'optimizer.weightDecay': 0 }));
      await training.next();
      await training.next();
      await training.next({ steps: 1, measure: true, ...pull });
      const { value } = await training.next({ steps: 1, measure: true });
      return value?.type === 'metrics' ? value.rows[0]?.row : undefined;
    };
    const decayed = await run({ settings: { weightDecay: 10 } });
    expect(decayed?.weightDecay).toBe(10);
    expect(decayed?.weightNorm).toBeLessThan((await run())?.weightNorm ?? 0);
  });

  it('goes on after finishing when maxSteps is raised, and ends when it is not', async () => {
    const training = start(configOf({ maxSteps: 2 }));
    let event = await training.next();
    while (event.value?.type !== 'finished') event = await training.next();
    event = await training.next({ settings: { maxSteps: 3 }, steps: 5, measure: true });
    expect(event.value).toMatchObject({ type: 'metrics', rows: [{ row: { step: 3 } }] });
    expect((await training.next()).value).toEqual({
      type: 'ended',
      members: [{ member: 0, step: 3, why: 'finished' }],
    });
    expect((await training.next()).value).toEqual({ type: 'finished', step: 3 });
    expect((await training.next()).done).toBe(true);
  });

  it('says that it diverged, at which step, after the row that shows it', async () => {
    const config = configOf({ 'model.activation': 'square' });
    // Beyond what settings allow, so that the very first logits overflow.
    const events = await collect({ ...config, model: { ...config.model, initScale: 1e15 } });
    const error = { kind: 'diverged', code: 'diverged-at-start', step: 0 };
    expect(events.at(-1)).toMatchObject({ type: 'failed', error });
    expect(rowsOf(events)).toHaveLength(1);
  });

  it('yields a failure in words where the engine asked for cannot run', async () => {
    expect(await collect(configOf({ engine: 'webgpu' }))).toEqual([
      { type: 'failed', error: { kind: 'no-webgpu', code: 'webgpu-missing', values: {} } },
    ]);
  });

  it('trains with WebAssembly where there is no WebGPU, and says why', async () => {
    const training = start(configOf({ engine: 'auto' }));
    const { value } = await training.next();
    expect(value).toMatchObject({
      type: 'started',
      info: {
        engine: { name: 'wasm', fallback: { failures: [{ kind: 'no-webgpu' }], instead: 'wasm' } },
      },
    });
  });

  it('ends when its signal is aborted', async () => {
    const signal = { aborted: false };
    const training = start(configOf(), signal);
    await training.next();
    await training.next();
    signal.aborted = true;
    expect((await training.next()).done).toBe(true);
  });

  it('leaves mirror images out of the test set of a symmetric network only', async () => {
    const infoOf = async (config: RunConfig) => {
      const { value } = await start(config).next();
      return value?.type === 'started' ? value.info.members[0] : undefined;
    };
    const shared = await infoOf(configOf({ 'model.embedding': 'shared' }));
    const onehot = await infoOf(configOf());
    expect(onehot?.mirrorsDropped).toBe(0);
    expect(shared?.mirrorsDropped).toBeGreaterThan(0);
    expect((shared?.testExamples ?? 0) + (shared?.mirrorsDropped ?? 0)).toBe(49 - 30);
  });
});

/** Rows without what depends on the clock. */
const untimed = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => ({ ...row, stepsPerSecond: 0 }));

describe('train, with a list of runs', () => {
  const list = [
    configOf({ engine: 'wasm', maxSteps: 33 }),
    configOf({ engine: 'wasm', seed: 4, 'task.trainExamples': 20 }),
    configOf({ engine: 'wasm', seed: 5, 'optimizer.weightDecay': 0, 'task.labels': 'random' }),
  ];

  it('gives each member the rows that it would have alone, and says when each ends', async () => {
    const events = await collect(list);
    expect(events[0]).toMatchObject({
      type: 'started',
      info: { members: [{ trainExamples: 30 }, { trainExamples: 20 }, { trainExamples: 30 }] },
    });
    for (const [member, config] of list.entries()) {
      const alone = untimed(rowsOf(await collect(config)));
      expect(untimed(rowsOf(events, member))).toEqual(alone);
    }
    const finished = { why: 'finished' } as const;
    expect(events.filter(({ type }) => type === 'ended' || type === 'finished')).toEqual([
      { type: 'ended', members: [{ member: 0, step: 33, ...finished }] },
      {
        type: 'ended',
        members: [
          { member: 1, step: 40, ...finished },
          { member: 2, step: 40, ...finished },
        ],
      },
      { type: 'finished', step: 40 },
    ]);
  });

  it('ends the members that a pull names, at once, and the others do not notice', async () => {
    const training = start(list);
    const events: TrainEvent[] = [];
    let end: number[] | undefined;
    for (;;) {
      const { value, done } = await training.next(end ? { end } : undefined);
      if (done) break;
      events.push(value);
      const isAtFive = value.type === 'metrics' && value.rows[0]?.row.step === 5;
      end = isAtFive ? [2, 0] : undefined;
    }
    expect(events.find(({ type }) => type === 'ended')).toEqual({
      type: 'ended',
      members: [
        { member: 0, step: 5, why: 'stopped' },
        { member: 2, step: 5, why: 'stopped' },
      ],
    });
    expect(rowsOf(events, 0).at(-1)?.step).toBe(5);
    expect(untimed(rowsOf(events, 1))).toEqual(
      untimed(rowsOf(await collect(list[1] as RunConfig))),
    );
    expect(events.at(-1)).toEqual({ type: 'finished', step: 40 });
  });

  it('lets one that diverges end alone', async () => {
    const square = configOf({ engine: 'wasm', 'model.activation': 'square' });
    const wild = { ...square, model: { ...square.model, initScale: 1e15 } };
    const events = await collect([wild, square]);
    expect(events.filter(({ type }) => type === 'ended')[0]).toMatchObject({
      members: [{ member: 0, step: 0, why: 'diverged', error: { kind: 'diverged', step: 0 } }],
    });
    expect(untimed(rowsOf(events, 1))).toEqual(untimed(rowsOf(await collect(square))));
    expect(events.at(-1)).toEqual({ type: 'finished', step: 40 });
  });

  it('does not revive members that have ended when maxSteps is raised, but lets the active ones go on', async () => {
    const training = start([configOf({ maxSteps: 2 }), configOf({ maxSteps: 3 })]);
    const events: TrainEvent[] = [];
    let raised = false;
    for (;;) {
      const { value, done } = await training.next(raised ? { settings: { maxSteps: 5 } } : {});
      if (done) break;
      events.push(value);
      raised = value.type === 'ended' && value.members[0]?.member === 0;
    }
    expect(events.flatMap((event) => (event.type === 'ended' ? event.members : []))).toEqual([
      { member: 0, step: 2, why: 'finished' },
      { member: 1, step: 5, why: 'finished' },
    ]);
  });

  it('refuses a list whose runs differ in more than their own settings, by the name of the field', async () => {
    expect(await collect([configOf(), configOf({ 'model.dHidden': 9 })])).toEqual([
      {
        type: 'failed',
        error: {
          kind: 'invalid',
          code: 'invalid-settings',
          values: {
            problem: expect.objectContaining({ field: 'model.dHidden', code: 'must-be-shared' }),
          },
        },
      },
    ]);
    expect(await collect([])).toMatchObject([{ type: 'failed', error: { kind: 'invalid' } }]);
  });
});

describe('train, with data that change on the way', () => {
  /** The events of a run that gets `settings` after step `at`, pulled as the worker would. */
  async function pushed(
    configs: RunConfig | readonly RunConfig[],
    changes: readonly (readonly [at: number, settings: LiveSettings])[],
  ): Promise<TrainEvent[]> {
    const training = start(configs);
    const events: TrainEvent[] = [];
    let left = [...changes];
    let pull: Pull = {};
    for (;;) {
      const { value, done } = await training.next(pull);
      if (done) return events;
      events.push(value);
      const step = value.type === 'metrics' ? value.rows[0]?.row.step : undefined;
      const due = left.find(([at]) => at === step);
      left = left.filter((change) => change !== due);
      pull = due ? { settings: due[1] } : {};
    }
  }
  const dense = (settings: Record<string, string | number>) =>
    configOf({ logEvery: 1, maxSteps: 30, ...settings });
  const later = (rows: ReturnType<typeof rowsOf>, step: number) =>
    untimed(rows).filter((row) => row.step > step);

  it.each(['wasm', 'tfjs-cpu'] as const)(
    'with an optimiser that begins afresh, goes on as a run that starts from those weights (%s)',
    async (engine) => {
      const config = dense({ engine });
      const cut = { trainExamples: 12, onDataChange: 'reset' } as const;
      const rows = rowsOf(await pushed(config, [[10, cut]]));

      // By hand: the trainer's weights at step 10, in a new trainer with the smaller set.
      const { member, dataset } = createMember(config);
      const spec = { model: config.model, tokens: dataset.tokens, members: [member] };
      const { trainer: first } = await ENGINES[engine](spec, environment);
      await first.advance(10);
      const { weights, compensation } = await first.state(0);
      first.dispose();
      const smaller = createMember(withLiveSettings(config, cut)).member;
      const none = Object.fromEntries(
        Object.entries(weights).map(([name, { length }]) => [name, new Float32Array(length)]),
      );
      const state = { weights, compensation, m: none, v: none };
      const members = [{ ...smaller, state }];
      const { trainer: second } = await ENGINES[engine]({ ...spec, members }, environment);
      try {
        for (let step = 11; step <= 30; step++) {
          await second.advance(1);
          const [measured] = await second.measure();
          expect(rows[step]).toMatchObject({
            step,
            trainExamples: 12,
            trainLoss: measured?.train.loss,
            testLoss: measured?.test?.loss,
            testAccuracy: measured?.test?.accuracy,
            gradientNorm: measured?.gradientNorm,
          });
        }
      } finally {
        second.dispose();
      }
    },
  );

  it('goes on bit for bit as before with data that are given back before a step on others', async () => {
    const config = dense({ engine: 'wasm' });
    const alone = untimed(rowsOf(await collect(config)));
    const training = start(config);
    const rows: ReturnType<typeof rowsOf> = [];
    let pulls: Pull[] = [];
    for (;;) {
      const { value, done } = await training.next(pulls.shift());
      if (done) break;
      if (value.type === 'data' && pulls.length === 0 && value.members[0]?.trainExamples === 12) {
        pulls = [{ settings: { trainExamples: 30 } }];
      }
      if (value.type !== 'metrics') continue;
      rows.push(...rowsOf([value]));
      if (rows.at(-1)?.step === 10) pulls = [{ settings: { trainExamples: 12 } }];
    }
    expect(untimed(rows)).toEqual(alone);
  });

  it('keeps the optimiser state by default: a reset gives another run', async () => {
    const config = dense({ engine: 'wasm' });
    const rowsWith = async (onDataChange: 'keep' | 'reset') =>
      later(rowsOf(await pushed(config, [[10, { trainExamples: 12, onDataChange }]])), 10);
    const kept = await rowsWith('keep');
    const afresh = await rowsWith('reset');
    expect(kept[0]?.trainLoss).not.toBe(afresh[0]?.trainLoss);
    const asSet = configOf({ logEvery: 1, maxSteps: 30, engine: 'wasm' });
    expect(asSet.optimizer.onDataChange).toBe('keep');
    const byDefault = later(rowsOf(await pushed(config, [[10, { trainExamples: 12 }]])), 10);
    expect(byDefault).toEqual(kept);
  });

  it('says what it trains on, and random labels undo what was learned', async () => {
    const config = dense({ engine: 'wasm' });
    const events = await pushed(config, [
      [24, { labels: 'random' }],
      [27, { labels: 'true', trainExamples: 49 }],
    ]);
    expect(events.filter(({ type }) => type === 'data')).toEqual([
      {
        type: 'data',
        step: 24,
        members: [{ trainExamples: 30, testExamples: 19, mirrorsDropped: 0 }],
      },
      {
        type: 'data',
        step: 27,
        members: [{ trainExamples: 49, testExamples: 0, mirrorsDropped: 0 }],
      },
    ]);
    const rows = rowsOf(events);
    expect(rows.map(({ randomLabels }) => randomLabels).lastIndexOf(1)).toBe(27);
    expect(rows[27]).toMatchObject({ trainExamples: 30, randomLabels: 1 });
    expect(rows[28]).toMatchObject({
      trainExamples: 49,
      randomLabels: 0,
      testAccuracy: Number.NaN,
    });
    expect(rows.map(({ step }) => step)).toEqual(rows.map((_, step) => step));
    expect(rows[24]?.trainLoss).toBeLessThan(rows[23]?.trainLoss ?? 0);
    expect(rows[25]?.trainLoss).toBeGreaterThan(rows[24]?.trainLoss ?? 0);
  });

  it('changes the data of all that live, each by its own seed, and each as it would alone', async () => {
    const list = [
      dense({ engine: 'wasm' }),
      dense({ engine: 'wasm', seed: 4, 'task.trainExamples': 20 }),
      dense({ engine: 'wasm', seed: 5, maxSteps: 8 }),
    ];
    const changes = [[10, { trainExamples: 12 }]] as const;
    const events = await pushed(list, changes);
    expect(events.find(({ type }) => type === 'data')).toMatchObject({
      members: [{ trainExamples: 12 }, { trainExamples: 12 }, { trainExamples: 30 }],
    });
    for (const [member, config] of list.entries()) {
      const alone = untimed(rowsOf(await pushed(config, changes)));
      expect(untimed(rowsOf(events, member))).toEqual(alone);
    }
  });

  it('refuses more examples than there are pairs, by the name of the field', async () => {
    const events = await pushed(dense({}), [[3, { trainExamples: 50 }]]);
    expect(events.at(-1)).toMatchObject({
      type: 'failed',
      error: { kind: 'invalid', code: 'train-examples-out-of-range', values: { max: 49 } },
    });
  });
});
