import type { MemoryNeeded } from '../run/memoryNeeded';
import type { EngineName } from '../run/runConfig';
import type { EngineInfo } from '../run/trainEvent';
import { after } from './after';
import { type Calibration, type Candidate, calibrator } from './calibrator';
import { EngineError } from './engineError';
import type { Environment } from './environment';
import { createPooledTrainer } from './pool/createPooledTrainer';
import { createSplitTrainer } from './pool/createSplitTrainer';
import type { Pool } from './pool/pool';
import { type LargestPiece, refuseTooLarge } from './refuseTooLarge';
import type { TfjsEngineName } from './tfjs/startBackend';
import { tfjsMemory } from './tfjs/tfjsMemory';
import type { Trainer, TrainerSpec } from './trainer';
import { createWasmTrainer } from './wasm/createWasmTrainer';
import { shardCount } from './wasm/shards';
import { wasmMemory } from './wasm/wasmMemory';
import { createWebgpuTrainer } from './webgpu/createWebgpuTrainer';
import { type OpenDevice, openDevice } from './webgpu/openDevice';
import { softwareCeiling } from './webgpu/softwareCeiling';
import { webgpuMemory } from './webgpu/webgpuMemory';

/** A trainer, and what computes it. */
export interface StartedEngine {
  readonly trainer: Trainer;
  readonly info: EngineInfo;
}

/** Starts an engine. Errors: EngineError, `no-webgpu` where a device is needed and there is none. */
type Engine = (spec: TrainerSpec, environment: Environment) => Promise<StartedEngine>;

/** `memory` once it is known to be had here; throws EngineError('out-of-memory') otherwise. */
function allowed(
  memory: MemoryNeeded,
  spec: TrainerSpec,
  { memoryLimit }: Environment,
  piece?: LargestPiece,
): MemoryNeeded {
  refuseTooLarge(spec, memory, memoryLimit, piece);
  return memory;
}

/** TensorFlow.js is as large as the rest of the lab: it is loaded only where it trains. */
async function createTfjs(spec: TrainerSpec, name: TfjsEngineName, environment: Environment) {
  const memory = allowed(tfjsMemory(spec, name), spec, environment);
  const { createTfjsTrainer } = await import('./tfjs/createTfjsTrainer');
  return { trainer: await createTfjsTrainer(spec, name, environment), memory };
}

/** Runs `use` with the shared device, or with one opened now, which goes when it fails or its trainer is disposed of. */
async function withDevice(
  environment: Environment,
  use: (opened: OpenDevice) => Promise<StartedEngine>,
): Promise<StartedEngine> {
  if (environment.device) return use(environment.device);
  const opened = await openDevice(environment.gpu);
  try {
    const started = await use(opened);
    const dispose = started.trainer.dispose.bind(started.trainer);
    started.trainer.dispose = () => {
      dispose();
      opened.device.destroy();
    };
    return started;
  } catch (error) {
    opened.device.destroy();
    throw error;
  }
}

/** The largest buffer that a device makes and a kernel can see. */
const gpuPiece = ({ device: { limits } }: OpenDevice): LargestPiece => ({
  bytes: Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize),
  of: 'this GPU',
});

const webgpu: Engine = (spec, environment) =>
  withDevice(environment, async (opened) => {
    const { description, software } = opened;
    const needed = await webgpuMemory(spec, opened);
    const memory = allowed(needed, spec, environment, gpuPiece(opened));
    const trainer = await createWebgpuTrainer(spec, opened);
    return {
      trainer,
      info: { name: 'webgpu', label: `WebGPU on ${description}`, software, memory },
    };
  });

const tfjsWebgpu: Engine = (spec, environment) =>
  withDevice(environment, async (opened) => {
    const { description, software } = opened;
    const label = `TensorFlow.js on WebGPU, ${description}`;
    const withThis = { ...environment, device: opened };
    const { trainer, memory } = await createTfjs(spec, 'tfjs-webgpu', withThis);
    return { trainer, info: { name: 'tfjs-webgpu', label, software, memory } };
  });

const WASM_LABELS = {
  relaxed: 'WebAssembly SIMD (relaxed)',
  plain: 'WebAssembly SIMD',
} as const;

/** As far as the addresses of a module reach. */
const WASM_PIECE: LargestPiece = { bytes: 4 * 1024 ** 3, of: 'WebAssembly' };

const wasmHere: Engine = async (spec, environment) => {
  const memory = allowed(wasmMemory(spec), spec, environment, WASM_PIECE);
  const trainer = await createWasmTrainer(spec);
  const label = WASM_LABELS[trainer.build];
  return { trainer, info: { name: 'wasm', label, software: false, memory } };
};

function poolOf({ pool }: Environment): Pool {
  if (!pool) throw new EngineError('worker-lost', 'There are no further workers here.');
  return pool;
}

const wasmPool: Engine = async (spec, environment) => {
  const pool = poolOf(environment);
  const memory = allowed(wasmMemory(spec), spec, environment); // in as many pieces as there are workers
  const trainer = await createPooledTrainer(spec, pool);
  const label = `${WASM_LABELS[trainer.build]} in ${trainer.workers} threads`;
  return { trainer, info: { name: 'wasm', label, software: false, memory } };
};

const wasmSplit: Engine = async (spec, environment) => {
  const pool = poolOf(environment);
  const memory = allowed(wasmMemory(spec, pool.workers), spec, environment, WASM_PIECE);
  const trainer = await createSplitTrainer(spec, pool);
  const { build, threads } = trainer;
  const label = `${WASM_LABELS[build]} in ${threads} threads`;
  return { trainer, info: { name: 'wasm', label, software: false, threads, memory } };
};

const tfjs =
  (name: Exclude<TfjsEngineName, 'tfjs-webgpu'>, label: string): Engine =>
  async (spec, environment) => {
    const { trainer, memory } = await createTfjs(spec, name, environment);
    return { trainer, info: { name, label, software: false, memory } };
  };

const tfjsWasm = tfjs('tfjs-wasm', 'TensorFlow.js on WebAssembly');
const tfjsCpu = tfjs('tfjs-cpu', 'TensorFlow.js in plain JavaScript');

/** The first engine, or the second where the first cannot start for one of `kinds` of reasons, which is then told. */
const either =
  (first: Engine, kinds: readonly EngineError['kind'][], second: Engine, instead: string): Engine =>
  async (spec, environment) => {
    try {
      return await first(spec, environment);
    } catch (error) {
      if (!(error instanceof EngineError) || !kinds.includes(error.kind)) throw error;
      const { trainer, info } = await second(spec, environment);
      const reason = [error.message, info.reason ?? instead].join(' ');
      return { trainer, info: { ...info, reason } };
    }
  };

const ALL_HERE = 'All members train in one thread instead.';
const wasmSpread = either(wasmPool, ['worker-lost'], wasmHere, ALL_HERE);

const ONE_HERE = 'The run trains in one thread instead.';
const wasmShared = either(wasmSplit, ['worker-lost', 'out-of-memory'], wasmHere, ONE_HERE);

/** Several members, or one large run, are worth a pool where there are several cores. */
const wasm: Engine = (spec, environment) => {
  const [only, ...others] = spec.members;
  const isAlone = !only || (environment.pool?.workers ?? 1) < 2;
  if (!isAlone && others.length > 0) return wasmSpread(spec, environment);
  const isShared = !isAlone && shardCount(spec, only) > 1;
  return (isShared ? wasmShared : wasmHere)(spec, environment);
};

const anyTfjs = either(tfjsWasm, ['bug'], tfjsCpu, 'Plain JavaScript trains instead, slowly.');

/** What a run says where `auto` had to do without engines that one would expect. */
const INSTEAD = {
  wasm: 'The processor trains instead, in WebAssembly.',
  tfjs: 'TensorFlow.js trains instead.',
} as const;

const calibrators = new WeakMap<Environment, ReturnType<typeof calibrator>>();

/** The calibrator of an environment; it keeps what it has measured as long as that is used. */
function calibratorOf(environment: Environment): ReturnType<typeof calibrator> {
  const known = calibrators.get(environment);
  if (known) return known;
  const candidates: readonly Candidate[] = [
    { name: 'wasm', start: (spec) => wasm(spec, environment), firstStepMayCount: true },
    {
      name: 'webgpu',
      start: (spec) => webgpu(spec, environment),
      ceiling: softwareCeiling(environment),
      firstStepMayCount: false,
    },
  ];
  const made = calibrator(candidates, { now: environment.now, after });
  calibrators.set(environment, made);
  return made;
}

/** Steps per second of the engines that can train `spec` here. What is known already costs nothing. */
export const engineRates = (spec: TrainerSpec, environment: Environment): Promise<Calibration> =>
  calibratorOf(environment)(spec);

/** What one engine cannot do here, the next may. */
const PASSED_ON: readonly EngineError['kind'][] = ['no-webgpu', 'no-wasm', 'out-of-memory'];

/** The fastest engine on which the run fits; where one that would be expected is missing, the run tells why. */
const auto: Engine = async (spec, environment) => {
  const { fastest, rates, reason, failures } = await engineRates(spec, environment);
  const tooLarge = failures.find(({ kind }) => kind === 'out-of-memory');
  if (rates.length === 0 && tooLarge) throw tooLarge;
  const missed = failures.map(({ message }) => message);
  const ranked: readonly EngineName[] = rates.length > 0 ? rates.map(({ name }) => name) : ['tfjs'];
  for (const [i, name] of ranked.entries()) {
    try {
      const { trainer, info } = await ENGINES[name](spec, environment);
      const chosen = { ...info, rates: { fastest, rates, reason } };
      if (name === 'webgpu' || missed.length === 0) return { trainer, info: chosen };
      const instead = info.reason ?? INSTEAD[name === 'wasm' ? 'wasm' : 'tfjs'];
      return { trainer, info: { ...chosen, reason: [...missed, instead].join(' ') } };
    } catch (error) {
      const isLast = i === ranked.length - 1;
      if (isLast || !(error instanceof EngineError) || !PASSED_ON.includes(error.kind)) throw error;
      missed.push(error.message);
    }
  }
  throw new EngineError('bug', 'No engine was left to try.');
};

/** Every engine that one can ask for. */
export const ENGINES: Readonly<Record<EngineName, Engine>> = {
  auto,
  webgpu,
  wasm,
  tfjs: anyTfjs,
  'tfjs-webgpu': tfjsWebgpu,
  'tfjs-wasm': tfjsWasm,
  'tfjs-cpu': tfjsCpu,
};
