import { afterAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import { presetSettings } from '../../run/config/presets';
import type { EngineName } from '../../run/config/runConfig';
import type { Settings } from '../../run/config/settings';
import { configFromSettings } from '../../run/config/settings';
import type { Profile } from '../../run/profile/profile';
import { profileTable } from '../../run/profile/profile';
import { createMember } from '../trainer/member';
import { createWebgpuTrainer } from '../webgpu/createWebgpuTrainer';
import { openDevice } from '../webgpu/device/openDevice';
import { profile } from './profile';

const environment = await nodeEnvironment();
const { device: opened, now } = environment;
if (!opened) console.warn(`Skipping profiles on WebGPU: ${environment.noWebgpu}`);
afterAll(() => opened?.device.destroy());

const ENGINES: readonly EngineName[] = opened ? ['webgpu', 'wasm'] : ['wasm'];
const TRIES = 6;
const P = 11;
const D = 50;
const config = (engine: EngineName, settings: Settings) =>
  configFromSettings('quick', {
    ...presetSettings('quick'),
    'task.p': P,
    'task.trainExamples': D,
    'model.dHidden': 20,
    'model.dModel': 12,
    'model.dMlp': 28,
    'model.heads': 3,
    engine,
    ...settings,
  });

async function profiled(engine: EngineName, settings: Settings): Promise<Profile> {
  const measured = await profile(config(engine, settings), environment);
  if (!measured.ok) throw new Error(measured.problem.code);
  return measured.value;
}

/** Operations of a step by hand: every product forward, and two of the same size backward. */
const SLOTS = 2 * P + 1;
const MODELS: Readonly<Record<string, { settings: Settings; flops: number }>> = {
  onehot: { settings: { 'model.embedding': 'onehot' }, flops: 3 * 2 * D * 20 * P },
  shared: {
    settings: { 'model.embedding': 'shared', 'model.activation': 'square' },
    flops: 3 * 2 * (D * 20 * P + P * 12 * 20),
  },
  separate: {
    settings: { 'model.embedding': 'separate' },
    flops: 3 * 2 * (D * 20 * P + 2 * P * 12 * 20),
  },
  transformer: {
    settings: { 'model.kind': 'transformer' },
    flops: 3 * 2 * (12 * 12 * (2 * SLOTS + 1 + D) + D * (2 * 12 * 28 + 12 * P)),
  },
};

describe.each(ENGINES)('a profile on %s', (engine) => {
  it.each(Object.entries(MODELS))('counts operations as one does by hand: %s', async (_, model) => {
    const { kernels, engine: info } = await profiled(engine, model.settings);
    expect(info.name).toBe(engine);
    expect(kernels.reduce((sum, { flops }) => sum + flops, 0)).toBe(model.flops);
    expect(new Set(kernels.map(({ name }) => name)).size).toBe(kernels.length);
    for (const { name, calls, ms } of kernels) {
      expect(name).not.toBe('');
      expect(Number.isInteger(calls) && calls >= 1).toBe(true);
      expect(ms).toBeGreaterThanOrEqual(0);
    }
  });

  it('finds times that make up about the whole step, and a plausible peak', async () => {
    const settings = { 'task.p': 37, 'task.trainExamples': 616, 'model.dHidden': 64 };
    const tries: { ofStep: number; ofPeak: number }[] = [];
    const isPlausible = ({ ofStep, ofPeak }: { ofStep: number; ofPeak: number }) =>
      ofStep > 0.5 && ofStep < 1.6 && ofPeak > 0.05 && ofPeak < 1.3;
    // Other programs on the machine may come between any two of the three measurements.
    while (tries.length < TRIES && !tries.some(isPlausible)) {
      const measured = await profiled(engine, settings);
      const { kernelMs, ofPeak } = profileTable(measured);
      tries.push({ ofStep: kernelMs / measured.stepMs, ofPeak });
    }
    expect(tries.some(isPlausible), JSON.stringify(tries)).toBe(true);
  });
});

describe('a profile', () => {
  it('tells its stages in order', async () => {
    const stages: string[] = [];
    await profile(config('wasm', {}), environment, (stage) => stages.push(stage));
    expect(stages).toEqual(['setup', 'step', 'kernels', 'peak']);
  });

  it('is refused in words where the engine cannot tell', async () => {
    const outcome = await profile(config('tfjs-cpu', {}), environment);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', code: 'no-kernel-times' },
    });
    const nowhere = await profile(config('webgpu', {}), { now });
    expect(nowhere).toMatchObject({
      ok: false,
      problem: { kind: 'no-webgpu', code: 'webgpu-missing' },
    });
  });
});

describe.skipIf(!opened)('a profile on webgpu', () => {
  it('leaves nothing behind', async () => {
    const own = await openDevice(environment.gpu);
    const { device } = own;
    let alive = 0;
    const counted = <T extends { destroy(): undefined }>(made: T): T => {
      alive++;
      const destroy = made.destroy.bind(made);
      let gone = false;
      made.destroy = () => {
        if (!gone) alive--;
        gone = true;
        return destroy();
      };
      return made;
    };
    const createBuffer = device.createBuffer.bind(device);
    const createQuerySet = device.createQuerySet.bind(device);
    device.createBuffer = (descriptor) => counted(createBuffer(descriptor));
    device.createQuerySet = (descriptor) => counted(createQuerySet(descriptor));
    const outcome = await profile(config('webgpu', {}), { ...environment, device: own });
    expect(outcome.ok).toBe(true);
    expect(alive).toBe(0);
    device.destroy();
  });

  it('does not touch a run that is paused beside it', async () => {
    const settings = config('webgpu', { 'model.kind': 'transformer' });
    const { member, dataset } = createMember(settings);
    const spec = { model: settings.model, tokens: dataset.tokens, members: [member] };
    const [run, other] = [
      await createWebgpuTrainer(spec, opened as NonNullable<typeof opened>),
      await createWebgpuTrainer(spec, opened as NonNullable<typeof opened>),
    ];
    await run.advance(3);
    await profile(settings, environment);
    await run.advance(4);
    await other.advance(7);
    expect(await run.weights(0)).toEqual(await other.weights(0));
    run.dispose();
    other.dispose();
  });
});
