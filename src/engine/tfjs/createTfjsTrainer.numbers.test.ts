import { memory } from '@tensorflow/tfjs';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import { DEFAULTS } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { configFromSettings } from '../../run/config/settings';
import { createMember } from '../trainer/member';
import type { Member } from '../trainer/trainer';
import { openDevice } from '../webgpu/device/openDevice';
import { createTfjsTrainer } from './createTfjsTrainer';
import { startBackend } from './startBackend';

const config = (kind: 'mlp' | 'transformer', seed = 0): RunConfig =>
  configFromSettings('quick', {
    ...DEFAULTS,
    'task.p': 7,
    'task.trainExamples': 30,
    'model.kind': kind,
    'model.dHidden': 8,
    'model.dModel': 8,
    'model.dMlp': 8,
    seed,
  });
const spec = (kind: 'mlp' | 'transformer', seeds = [0]) => ({
  model: config(kind).model,
  tokens: 7,
  members: seeds.map((seed) => createMember(config(kind, seed)).member),
});

const environment = await nodeEnvironment();
afterAll(() => environment.device?.device.destroy());

describe.each(['tfjs-cpu', 'tfjs-wasm', 'tfjs-webgpu'] as const)('%s', (engine) => {
  const missing = engine === 'tfjs-webgpu' && !environment.device;

  it.skipIf(missing).each(['mlp', 'transformer'] as const)('leaks no tensor: %s', async (kind) => {
    await startBackend(engine, environment); // tfjs counts nothing without one
    const before = memory().numTensors;
    const trainer = await createTfjsTrainer(spec(kind), engine, environment);
    await trainer.advance(1);
    const { numTensors } = memory();
    await trainer.advance(4);
    await trainer.measure();
    await trainer.gradient(0);
    expect(memory().numTensors).toBe(numTensors);
    trainer.dispose();
    expect(memory().numTensors).toBe(before);
  });

  it.skipIf(missing)('trains members as if each were alone', async () => {
    const together = await createTfjsTrainer(spec('mlp', [1, 2]), engine, environment);
    const alone = await createTfjsTrainer(spec('mlp', [2]), engine, environment);
    const slower = { ...config('mlp').optimizer, learningRate: 0.003 };
    together.setOptimizer(1, slower);
    alone.setOptimizer(0, slower);
    await together.advance(5);
    await alone.advance(5);
    expect(together.step).toBe(5);
    expect((await together.measure())[1]).toEqual((await alone.measure())[0]);
    expect(await together.weights(1)).toEqual(await alone.weights(0));
    expect(await together.weights(0)).not.toEqual(await alone.weights(0));
    together.dispose();
    alone.dispose();
  });

  it.skipIf(missing).each(['mlp', 'transformer'] as const)(
    'goes on from the state of one of its members as if nothing had been: %s',
    async (kind) => {
      const both = spec(kind, [1, 2]);
      const straight = await createTfjsTrainer(both, engine, environment);
      await straight.advance(2);
      const state = await straight.state(1);
      await straight.advance(2);
      const members = [{ ...both.members[1], state } as Member];
      const later = await createTfjsTrainer({ ...both, members, step: 2 }, engine, environment);
      await later.advance(2);
      expect(later.step).toBe(4);
      expect(await later.state(0)).toEqual(await straight.state(1));
      straight.dispose();
      later.dispose();
    },
  );
});

it('lets trainers on two backends take turns', async () => {
  const [cpu, wasm] = await Promise.all([
    createTfjsTrainer(spec('mlp'), 'tfjs-cpu', environment),
    createTfjsTrainer(spec('mlp'), 'tfjs-wasm', environment),
  ]);
  await Promise.all([cpu.advance(10), wasm.advance(10)]);
  const [[a], [b]] = await Promise.all([cpu.measure(), wasm.measure()]);
  expect(a?.train.loss).toBeCloseTo(b?.train.loss as number, 5);
  cpu.dispose();
  wasm.dispose();
});

it.skipIf(!environment.device)(
  'says that its device was lost, and starts anew on another',
  async () => {
    const device = await openDevice(environment.gpu);
    const trainer = await createTfjsTrainer(spec('mlp'), 'tfjs-webgpu', { ...environment, device });
    await trainer.advance(1);
    const measuring = trainer.measure();
    device.device.destroy();
    await expect(measuring).rejects.toMatchObject({ kind: 'device-lost' });
    await expect(trainer.advance(1)).rejects.toMatchObject({ kind: 'device-lost' });
    trainer.dispose();

    const next = await createTfjsTrainer(spec('mlp'), 'tfjs-webgpu', environment);
    await next.advance(1);
    expect(next.step).toBe(1);
    next.dispose();
  },
);
