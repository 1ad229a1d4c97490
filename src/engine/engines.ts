import type { EngineName } from '../run/runConfig';
import type { EngineInfo } from '../run/trainEvent';
import { EngineError } from './engineError';
import type { Environment } from './environment';
import { createPooledTrainer } from './pool/createPooledTrainer';
import type { TfjsEngineName } from './tfjs/startBackend';
import type { Trainer, TrainerSpec } from './trainer';
import { createWasmTrainer } from './wasm/createWasmTrainer';
import { createWebgpuTrainer } from './webgpu/createWebgpuTrainer';
import { type OpenDevice, openDevice } from './webgpu/openDevice';

/** A trainer, and what computes it. */
export interface StartedEngine {
  readonly trainer: Trainer;
  readonly info: EngineInfo;
}

/** Starts an engine. Errors: EngineError, `no-webgpu` where a device is needed and there is none. */
type Engine = (spec: TrainerSpec, environment: Environment) => Promise<StartedEngine>;

/** TensorFlow.js is as large as the rest of the lab: it is loaded only where it trains. */
async function createTfjs(spec: TrainerSpec, name: TfjsEngineName, environment: Environment) {
  const { createTfjsTrainer } = await import('./tfjs/createTfjsTrainer');
  return createTfjsTrainer(spec, name, environment);
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

const webgpu: Engine = (spec, environment) =>
  withDevice(environment, async (opened) => ({
    trainer: await createWebgpuTrainer(spec, opened),
    info: { name: 'webgpu', label: `WebGPU on ${opened.description}`, software: opened.software },
  }));

const tfjsWebgpu: Engine = (spec, environment) =>
  withDevice(environment, async (opened) => ({
    trainer: await createTfjs(spec, 'tfjs-webgpu', { ...environment, device: opened }),
    info: {
      name: 'tfjs-webgpu',
      label: `TensorFlow.js on WebGPU, ${opened.description}`,
      software: opened.software,
    },
  }));

const WASM_LABELS = {
  relaxed: 'WebAssembly SIMD (relaxed)',
  plain: 'WebAssembly SIMD',
} as const;

const wasmHere: Engine = async (spec) => {
  const trainer = await createWasmTrainer(spec);
  return {
    trainer,
    info: { name: 'wasm', label: WASM_LABELS[trainer.build], software: false },
  };
};

const wasmPool: Engine = async (spec, { pool }) => {
  if (!pool) throw new EngineError('worker-lost', 'There are no further workers here.');
  const trainer = await createPooledTrainer(spec, pool);
  const label = `${WASM_LABELS[trainer.build]} in ${trainer.workers} threads`;
  return { trainer, info: { name: 'wasm', label, software: false } };
};

const tfjs =
  (name: Exclude<TfjsEngineName, 'tfjs-webgpu'>, label: string): Engine =>
  async (spec, environment) => ({
    trainer: await createTfjs(spec, name, environment),
    info: { name, label, software: false },
  });

const tfjsWasm = tfjs('tfjs-wasm', 'TensorFlow.js on WebAssembly');
const tfjsCpu = tfjs('tfjs-cpu', 'TensorFlow.js in plain JavaScript');

/** The first engine, or the second where the first cannot start for a `kind` of reason, which is then told. */
const either =
  (first: Engine, kind: EngineError['kind'], second: Engine, instead: string): Engine =>
  async (spec, environment) => {
    try {
      return await first(spec, environment);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind !== kind) throw error;
      const { trainer, info } = await second(spec, environment);
      const reason = [error.message, info.reason ?? instead].join(' ');
      return { trainer, info: { ...info, reason } };
    }
  };

const ALL_HERE = 'All members train in one thread instead.';
const wasmSpread = either(wasmPool, 'worker-lost', wasmHere, ALL_HERE);

/** Several members are worth a pool where there are several cores. */
const wasm: Engine = (spec, environment) => {
  const workers = Math.min(spec.members.length, environment.pool?.workers ?? 1);
  return (workers > 1 ? wasmSpread : wasmHere)(spec, environment);
};

const anyTfjs = either(tfjsWasm, 'bug', tfjsCpu, 'Plain JavaScript trains instead, slowly.');

const onProcessor = either(wasm, 'no-wasm', anyTfjs, 'TensorFlow.js trains instead.');

/**
 * Every engine that one can ask for. `auto` takes WebGPU wherever there is a device, software ones included, and the
 * processor where there is none.
 */
export const ENGINES: Readonly<Record<EngineName, Engine>> = {
  auto: either(webgpu, 'no-webgpu', onProcessor, 'The processor trains instead, in WebAssembly.'),
  webgpu,
  wasm,
  tfjs: anyTfjs,
  'tfjs-webgpu': tfjsWebgpu,
  'tfjs-wasm': tfjsWasm,
  'tfjs-cpu': tfjsCpu,
};
