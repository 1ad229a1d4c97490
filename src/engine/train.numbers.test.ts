import { afterEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../run/parseConfig';
import type { RunConfig } from '../run/runConfig';
import type { Pull, TrainEvent } from '../run/trainEvent';
import type { Environment } from './environment';
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
const start = (config: RunConfig, signal = { aborted: false }) => {
  const training = train(config, signal, environment);
  open.push(training);
  return training;
};

async function collect(config: RunConfig): Promise<TrainEvent[]> {
  const events: TrainEvent[] = [];
  for await (const event of start(config)) events.push(event);
  return events;
}

const rowsOf = (events: readonly TrainEvent[]) =>
  events.flatMap((event) => (event.type === 'metrics' ? [event.row] : []));

describe('train', () => {
  it('starts, measures step 0, follows the logging schedule, measures the last step and finishes', async () => {
    const events = await collect(configOf({ logEvery: 10, maxSteps: 37 }));
    expect(events[0]).toMatchObject({
      type: 'started',
      info: { trainExamples: 30, testExamples: 19, parameters: 3 * 7 * 8 },
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
      expect(value).toMatchObject({ type: 'metrics', row: { step } });
    }
    const { value } = await training.next({ steps: 2, measure: true });
    expect(value).toMatchObject({ type: 'metrics', row: { step: expect.any(Number) } });
  });

  it('takes new settings from the next step on', async () => {
    const run = async (pull?: Pull) => {
      const training = start(configOf({ 'optimizer.weightDecay': 0 }));
      await training.next();
      await training.next();
      await training.next({ steps: 1, measure: true, ...pull });
      const { value } = await training.next({ steps: 1, measure: true });
      return value?.type === 'metrics' ? value.row : undefined;
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
    expect(event.value).toMatchObject({ type: 'metrics', row: { step: 3 } });
    expect((await training.next()).value).toEqual({ type: 'finished', step: 3 });
    expect((await training.next()).done).toBe(true);
  });

  it('says that it diverged, at which step, after the row that shows it', async () => {
    const config = configOf({ 'model.activation': 'square' });
    // Beyond what settings allow, so that the very first logits overflow.
    const events = await collect({ ...config, model: { ...config.model, initScale: 1e15 } });
    expect(events.at(-1)).toMatchObject({ type: 'failed', error: { kind: 'diverged', step: 0 } });
    expect(rowsOf(events)).toHaveLength(1);
  });

  it('yields a failure in words where the engine asked for cannot run', async () => {
    expect(await collect(configOf({ engine: 'webgpu' }))).toEqual([
      { type: 'failed', error: { kind: 'no-webgpu', message: expect.stringMatching(/WebGPU/) } },
    ]);
  });

  it('trains with WebAssembly where there is no WebGPU, and says why', async () => {
    const training = start(configOf({ engine: 'auto' }));
    const { value } = await training.next();
    expect(value).toMatchObject({
      type: 'started',
      info: { engine: { name: 'wasm', reason: expect.stringMatching(/WebGPU.*processor/) } },
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
      return value?.type === 'started' ? value.info : undefined;
    };
    const shared = await infoOf(configOf({ 'model.embedding': 'shared' }));
    const onehot = await infoOf(configOf());
    expect(onehot?.mirrorsDropped).toBe(0);
    expect(shared?.mirrorsDropped).toBeGreaterThan(0);
    expect((shared?.testExamples ?? 0) + (shared?.mirrorsDropped ?? 0)).toBe(49 - 30);
  });
});
