import { readFileSync } from 'node:fs';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { nodeEnvironment } from '../../cli/node/nodeEnvironment';
import type { EngineName } from '../../run/config/runConfig';
import type { Kernels } from '../wasm/kernels';
import type { WasmBuild } from '../wasm/loadKernels';
import { checkGoldenFile } from './checkGoldenFile';

/** What a kernel's results are multiplied by: one ten-thousandth too much. */
const SPOIL = 1.0001;

/** The beginnings of three reference runs, which between them use every kernel. */
const FILES = [
  'mlp-onehot-square-add-p11',
  'mlp-shared-relu-add-p13',
  'transformer-add-p7',
] as const;
const LAST_STEP = 2;

/** A reference file up to a step. Its final weights are later ones, and are not judged. */
function referenceUpTo(file: string, last: number): unknown {
  const json = JSON.parse(readFileSync(`public/golden/${file}.json`, 'utf8'));
  const trajectory = json.trajectory.filter(({ step }: { step: number }) => step <= last);
  return { ...json, steps: trajectory.at(-1).step, trajectory };
}
const BEGINNINGS = FILES.map((file) => ({ file, json: referenceUpTo(file, LAST_STEP) }));
/** Attention is small at first: a fault of its scores shows later. */
const WHOLE = FILES.map((file) => ({ file, json: referenceUpTo(file, Number.POSITIVE_INFINITY) }));

const state = vi.hoisted(() => ({ spoilt: '', called: new Set<string>() }));
afterEach(() => {
  state.spoilt = '';
});

/** Kernels whose results are float64. */
const DOUBLES: readonly string[] = ['logitStatistics'];
/** Kernels that leave some of what they work on as it was: the places of its address and length among their arguments. */
const IN_PLACE: Readonly<Record<string, readonly [number, number]>> = {
  relu: [0, 1],
  reluSlope: [0, 2],
};

/** Calls a kernel, and multiplies by SPOIL whatever it writes into the memory. */
function spoilWrites(name: string, buffer: () => ArrayBuffer, args: number[], call: () => void) {
  const View = DOUBLES.includes(name) ? Float64Array : Float32Array;
  const before = new View(buffer().slice(0));
  call();
  const after = new View(buffer());
  const [address = 0, length = 0] = (IN_PLACE[name] ?? []).map((place) => args[place] as number);
  const isInPlace = (i: number) => i >= address / 4 && i < address / 4 + length;
  for (const [i, value] of before.entries()) {
    const now = after[i] as number;
    if (!Object.is(now, value) || isInPlace(i)) after[i] = now * SPOIL;
  }
}

vi.mock('../wasm/loadKernels', async (load) => {
  const original = await load<typeof import('../wasm/loadKernels')>();
  const loadKernels = async (preferred?: WasmBuild) => {
    const made = await original.loadKernels(preferred);
    const entries = Object.entries(made.kernels).map(([name, kernel]) => {
      if (typeof kernel !== 'function') return [name, kernel];
      const wrapped = (...args: number[]) => {
        state.called.add(name);
        const call = () => (kernel as (...all: number[]) => void)(...args);
        if (name !== state.spoilt) return call();
        return spoilWrites(name, () => made.kernels.memory.buffer as ArrayBuffer, args, call);
      };
      return [name, wrapped];
    });
    return { ...made, kernels: Object.fromEntries(entries) as unknown as Kernels };
  };
  return { ...original, loadKernels };
});

const environment = await nodeEnvironment();
afterAll(() => environment.device?.device.destroy());

/** The kernels of an engine by the runs that use them; all runs pass while nothing is spoilt. */
async function kernelsByFile(engine: EngineName): Promise<ReadonlyMap<string, readonly string[]>> {
  const users = new Map<string, string[]>();
  for (const { file, json } of BEGINNINGS) {
    state.called.clear();
    expect(await checkGoldenFile(json, engine, environment, file)).toMatchObject({ pass: true });
    for (const name of state.called) users.set(name, [...(users.get(name) ?? []), file]);
  }
  return users;
}

/** Kernels that may be off by 1e-4 without any run failing. */
async function unnoticed(
  engine: EngineName,
  kernels: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  const missed: string[] = [];
  for (const [name, files] of kernels) {
    state.spoilt = name;
    let isNoticed = false;
    for (const { file, json } of [...BEGINNINGS, ...WHOLE]) {
      if (isNoticed || !files.includes(file)) continue;
      isNoticed = !(await checkGoldenFile(json, engine, environment, file)).pass;
    }
    if (!isNoticed) missed.push(name);
  }
  return missed;
}

it('the check fails whichever kernel of wasm is off by 1e-4', async () => {
  const kernels = new Map(await kernelsByFile('wasm'));
  kernels.delete('clear'); // writes zeros, which no factor changes
  expect(kernels.size).toBeGreaterThan(12);
  expect(await unnoticed('wasm', kernels)).toEqual([]);
});

/** A kernel's WGSL whose stores into its results are multiplied by SPOIL. */
function spoiltShader(code: string): string {
  const results = [...code.matchAll(/var<storage, read_write> (\w+)/g)].map(([, name]) => name);
  const store = new RegExp(
    `^(\\s*(?:if \\(.*\\) \\{ |else \\{ )?(?:${results.join('|')})\\[.*?\\](?:\\[[^=]*\\])? = )(.*?);`,
    'gm',
  );
  return code.replace(store, (_, place, value) => `${place}(${value}) * ${SPOIL};`);
}

it.skipIf(!environment.device)(
  'the check fails whichever kernel of webgpu is off by 1e-4',
  async () => {
    const { device } = environment.device as NonNullable<typeof environment.device>;
    const create = device.createShaderModule.bind(device);
    Object.defineProperty(device, 'createShaderModule', {
      value: (descriptor: GPUShaderModuleDescriptor) => {
        const { label = '', code } = descriptor;
        state.called.add(label);
        if (label !== state.spoilt) return create(descriptor);
        const changed = spoiltShader(code);
        expect(changed, label).not.toBe(code);
        return create({ ...descriptor, code: changed });
      },
    });
    const kernels = await kernelsByFile('webgpu');
    expect(kernels.size).toBeGreaterThan(20);
    expect(await unnoticed('webgpu', kernels)).toEqual([]);
  },
  240_000,
);
