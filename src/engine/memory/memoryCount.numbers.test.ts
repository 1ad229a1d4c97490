import { afterAll, describe, expect, it, vi } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import { parseConfig } from '../../run/config/parseConfig';
import type { RunConfig } from '../../run/config/runConfig';
import { pairCount } from '../../tasks/pairs';
import { createMember } from '../trainer/member';
import type { TrainerSpec } from '../trainer/trainer';
import { createWasmTrainer } from '../wasm/createWasmTrainer';
import { PAGE_BYTES } from '../wasm/heap';
import { wasmMemory } from '../wasm/wasmMemory';
import { createWebgpuTrainer } from '../webgpu/createWebgpuTrainer';
import type { OpenDevice } from '../webgpu/device/openDevice';
import { webgpuMemory } from '../webgpu/webgpuMemory';

type Settings = Record<string, string | number>;

const configOf = (settings: Settings): RunConfig => {
  const { config, problems } = parseConfig(
    Object.entries(settings).map(([path, value]) => [path, String(value)] as const),
  );
  expect(problems).toEqual([]);
  return config;
};

/** A spec whose members differ in D and seed. */
function specOf(settings: Settings, counts: readonly number[]): TrainerSpec {
  const configs = counts.map((trainExamples, seed) =>
    configOf({ 'task.p': 11, ...settings, 'task.trainExamples': trainExamples, seed }),
  );
  const { model } = configs[0] as RunConfig;
  return { model, tokens: 11, members: configs.map((config) => createMember(config).member) };
}

const MODELS: Readonly<Record<string, Settings>> = {
  onehot: { 'model.dHidden': 13 },
  shared: { 'model.embedding': 'shared', 'model.dModel': 5, 'model.dHidden': 130 },
  'separate, squares': {
    'model.embedding': 'separate',
    'model.activation': 'square',
    'model.dModel': 6,
    'model.dHidden': 24,
  },
  transformer: {
    'model.kind': 'transformer',
    'model.dModel': 15,
    'model.heads': 5,
    'model.dMlp': 33,
  },
};
const COUNTS: readonly (readonly number[])[] = [[60], [121], [1, 50, 121, 7]];
const CASES = Object.entries(MODELS).flatMap(([name, settings]) =>
  COUNTS.map((counts) => [name, counts.join(' + '), specOf(settings, counts)] as const),
);

const { device: opened } = await nodeEnvironment();
afterAll(() => opened?.device.destroy());

/** The sizes of the buffers that a device makes while `make` goes on. Kernels are not compiled: it would take a minute. */
async function sizesOf(device: GPUDevice, make: () => Promise<unknown>): Promise<number[]> {
  const compiling = vi.spyOn(device, 'createComputePipelineAsync');
  compiling.mockResolvedValue({} as GPUComputePipeline);
  const making = vi.spyOn(device, 'createBuffer');
  await make();
  const sizes = making.mock.calls.map(([{ size }]) => size);
  for (const spy of [compiling, making]) spy.mockRestore();
  return sizes;
}

describe.skipIf(!opened)('the memory of webgpu, counted in advance', () => {
  const { device, software } = (opened ?? {}) as OpenDevice;

  it.each(CASES)('is what the device then gives: %s, D = %s', async (_name, _counts, spec) => {
    for (const tuning of [undefined, { tile: 4, splits: 3 }] as const) {
      const needed = await webgpuMemory(spec, { device, software }, tuning);
      const sizes = await sizesOf(device, async () => {
        (await createWebgpuTrainer(spec, opened as OpenDevice, tuning)).dispose();
      });
      expect(needed).toEqual({
        bytes: sizes.reduce((sum, size) => sum + size, 0),
        largestBytes: Math.max(...sizes),
        where: 'gpu',
      });
    }
  });
});

interface WebAssemblyHost {
  readonly WebAssembly: { readonly Memory: { prototype: { grow(pages: number): number } } };
}

describe('the memory of wasm, counted in advance', () => {
  it.each(CASES)('is what the module then grows by: %s, D = %s', async (_name, _counts, spec) => {
    const { WebAssembly } = globalThis as unknown as WebAssemblyHost;
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow');
    await createWasmTrainer(spec);
    const pages = grow.mock.calls.reduce((sum, [count]) => sum + count, 0);
    grow.mockRestore();
    expect(wasmMemory(spec)).toEqual({
      bytes: pages * PAGE_BYTES,
      largestBytes: pages * PAGE_BYTES,
      where: 'heap',
    });
    expect(pages).toBeGreaterThan(0);
  });
});

describe('counting the largest run that the lab allows', () => {
  const settings = {
    'task.p': 199,
    'task.trainExamples': pairCount('add', 199),
    'model.kind': 'transformer',
    'model.dModel': 256,
    'model.heads': 16,
    'model.dMlp': 1024,
  };
  const { model } = configOf(settings);
  const examples = new Int32Array(3 * pairCount('add', 199));
  const { optimizer } = configOf({});
  const spec = {
    model,
    tokens: 199,
    members: [{ train: examples, test: new Int32Array(), weights: {}, optimizer }],
  };
  const limits = { minStorageBufferOffsetAlignment: 256 };

  it.each([
    ['webgpu', () => webgpuMemory(spec, { device: { limits }, software: false })],
    ['wasm', () => wasmMemory(spec)],
  ] as const)('takes no time and no weights: %s', async (_engine, count) => {
    // The shortest of several times: what else runs on the machine only ever lengthens one.
    const times: number[] = [];
    for (let i = 0; i < 6; i++) {
      const startMs = performance.now();
      const { bytes } = await count();
      times.push(performance.now() - startMs);
      expect(bytes).toBeGreaterThan(1e7);
    }
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
