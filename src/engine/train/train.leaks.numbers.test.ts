import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { memory } from '@tensorflow/tfjs';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import { parseConfig } from '../../run/config/parseConfig';
import { PRESET_NAMES } from '../../run/config/presets';
import type { EngineName, RunConfig } from '../../run/config/runConfig';
import { train } from './train';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const environment = await nodeEnvironment();
afterAll(() => environment.device?.device.destroy());

const configOf = (settings: Record<string, string | number>): RunConfig => {
  const { config, problems } = parseConfig(
    Object.entries(settings).map(([path, value]) => [path, String(value)] as const),
  );
  expect(problems).toEqual([]);
  return config;
};
const tiny = (engine: EngineName, settings: Record<string, string | number> = {}) =>
  configOf({ 'task.p': 5, 'task.trainExamples': 12, 'model.dHidden': 4, engine, ...settings });

/** Trains `pulls` times and ends the run as a person would who presses Reset. */
async function startAndStop(config: RunConfig, pulls = 3): Promise<void> {
  const training = train([config], undefined, environment);
  for (let i = 0; i < pulls; i++) {
    const { value } = await training.next({ steps: 1, measure: true });
    if (value?.type === 'failed') throw new Error(value.error.code);
  }
  await training.return();
}

/** Bytes that JavaScript holds, its array buffers and the memories of WebAssembly included, when garbage is gone. */
async function heapBytes(): Promise<number> {
  for (let i = 0; i < 4; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 10)); // finalizers run in turns of their own
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Counts the buffers that a device has made and that nobody has destroyed. */
function liveBuffers(device: GPUDevice): { readonly count: number } {
  let count = 0;
  const create = device.createBuffer.bind(device);
  // A spy would keep every buffer among its results.
  device.createBuffer = (descriptor) => {
    const buffer = create(descriptor);
    const destroy = buffer.destroy.bind(buffer);
    let live = true;
    count++;
    buffer.destroy = () => {
      if (live) count--;
      live = false;
      return destroy();
    };
    return buffer;
  };
  return {
    get count() {
      return count;
    },
  };
}

/** Counts the WebAssembly modules, each with its memory, that somebody still holds. */
function liveModules(): { count(): number } {
  const { WebAssembly } = globalThis as unknown as WebAssemblyHost;
  const instantiate = WebAssembly.instantiate.bind(WebAssembly);
  const seen: WeakRef<object>[] = [];
  WebAssembly.instantiate = async (...args) => {
    const made = await instantiate(...args);
    seen.push(new WeakRef(made.instance.exports));
    return made;
  };
  return { count: () => seen.filter((module) => module.deref()).length };
}
interface WebAssemblyHost {
  readonly WebAssembly: {
    instantiate(...args: unknown[]): Promise<{ readonly instance: { readonly exports: object } }>;
  };
}

const modules = liveModules();
const device = environment.device?.device;
const buffers = device ? liveBuffers(device) : { count: 0 };
/** What tfjs knows of; it can be asked once it has a backend. */
const tensors = () => {
  const { numTensors, numDataBuffers, ...more } = memory();
  const { numBytesAllocatedInGPU } = more as { numBytesAllocatedInGPU?: number };
  return { numTensors, numDataBuffers, numBytesAllocatedInGPU };
};

/** Bytes by which a heap may differ from one time to the next although nothing has leaked: code and its statistics. */
const NOISE = 400_000;

/** How often a run is started and stopped: less often where that takes seconds and tensors can be counted. */
const CYCLES = { wasm: 100, webgpu: 100, 'tfjs-wasm': 40, 'tfjs-webgpu': 2 } as const;

describe.each(Object.keys(CYCLES) as (keyof typeof CYCLES)[])('runs on %s', (engine) => {
  const cycles = CYCLES[engine];

  it.skipIf(engine.endsWith('webgpu') && !device)(
    `leave nothing behind, ${cycles} times over`,
    async () => {
      const config = tiny(engine);
      const times = async (count: number) => {
        for (let i = 0; i < count; i++)
          await startAndStop(config, engine === 'tfjs-webgpu' ? 2 : 3);
      };
      await times(Math.ceil(cycles / 5)); // fills the caches that stay
      const before = {
        buffers: buffers.count,
        modules: await heapBytes().then(modules.count),
        tensors: engine.startsWith('tfjs') && tensors(),
      };
      const bytes = await heapBytes();
      await times(cycles);
      expect((await heapBytes()) - bytes).toBeLessThan(NOISE);
      expect({
        buffers: buffers.count,
        modules: modules.count(),
        tensors: engine.startsWith('tfjs') && tensors(),
      }).toEqual(before);
    },
  );
});

it.each(['wasm', 'webgpu'] as const)('20,000 steps on %s take no memory', async (engine) => {
  if (engine === 'webgpu' && !device) return;
  const config = tiny(engine, { maxSteps: 30_000, logEvery: 1000 });
  const training = train([config], undefined, environment);
  const until = async (step: number) => {
    for (let i = 0, at = 0; at < step; i++) {
      const { value } = await training.next({ steps: 10, measure: i % 5 === 0 });
      if (value?.type === 'metrics') at = value.rows[0]?.row.step ?? Number.NaN;
      else if (value?.type === 'progress') at = value.step;
      else if (value?.type !== 'started') throw new Error(`The run ended: ${value?.type}.`);
    }
  };
  await until(1000);
  const count = buffers.count;
  const growths: number[] = [];
  let before = await heapBytes();
  for (const step of [6000, 11_000, 16_000, 21_000]) {
    await until(step);
    const after = await heapBytes();
    growths.push(after - before);
    before = after;
  }
  expect(buffers.count).toBe(count);
  // What leaks grows all the time; code is compiled, and optimised, now and then.
  expect(Math.min(...growths)).toBeLessThan(NOISE / 4);
  await training.return();
});

it('20 changes of the preset leave nothing behind', async () => {
  const round = async (names: readonly string[]) => {
    for (const preset of names) await startAndStop(configOf({ preset, engine: 'wasm' }), 1);
  };
  await round(PRESET_NAMES);
  const bytes = await heapBytes();
  const count = modules.count();
  await round(Array.from({ length: 20 }, (_, i) => PRESET_NAMES[i % PRESET_NAMES.length] ?? ''));
  expect((await heapBytes()) - bytes).toBeLessThan(NOISE);
  expect(modules.count()).toBe(count);
});
