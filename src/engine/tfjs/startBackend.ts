import {
  enableProdMode,
  env,
  findBackendFactory,
  getBackend,
  registerBackend,
  removeBackend,
  setBackend,
  type TensorContainer,
  tidy,
} from '@tensorflow/tfjs';
import { EngineError } from '../engineError';
import type { Environment } from '../environment';
import { loadPart } from '../loadPart';
import { openDevice } from '../webgpu/device/openDevice';

/** tfjs has one webgpu backend in the whole program; this is the device it computes on. */
let shared: GPUDevice | undefined;

/**
 * Makes tfjs's webgpu backend compute on the environment's device (absent: on the one it has, or one opened now), so that
 * its tensors and our engine's buffers live side by side. Tensors on another device of before are lost.
 * Errors: EngineError `no-webgpu`.
 */
async function shareDevice(environment: Environment): Promise<GPUDevice> {
  const opened = environment.device?.device;
  if (shared && (!opened || opened === shared)) return shared;
  const device = opened ?? (await openDevice(environment.gpu)).device;
  const { WebGPUBackend } = await loadPart(() => import('@tensorflow/tfjs-backend-webgpu'));
  if (findBackendFactory('webgpu')) removeBackend('webgpu'); // its own, or that of another device
  registerBackend('webgpu', () => new WebGPUBackend(device, device.adapterInfo), 3);
  // Otherwise tiny tensors are computed in JavaScript: a judge of WebGPU has to compute on WebGPU.
  env().set('WEBGPU_CPU_FORWARD', false);
  shared = device;
  void device.lost.then(() => {
    if (shared === device) shared = undefined;
  });
  return device;
}

/** The engines of this folder by name, and the backend of tfjs that each computes on. */
const BACKENDS = { 'tfjs-webgpu': 'webgpu', 'tfjs-wasm': 'wasm', 'tfjs-cpu': 'cpu' } as const;
export type TfjsEngineName = keyof typeof BACKENDS;

/** One backend of tfjs, ready. tfjs has one current backend at a time, so every use goes through `compute`. */
export interface Backend {
  /** Runs tfjs operations on this backend, synchronously; tensors made inside and not returned are disposed of. */
  compute<T extends TensorContainer>(operations: () => T): T;
  /** Where its tensors live, on WebGPU. */
  readonly device?: GPUDevice | undefined;
}

/** Loads a backend's package (a bundle fetches it only now) and registers it. */
const LOADERS: Record<
  TfjsEngineName,
  (environment: Environment) => Promise<GPUDevice | undefined>
> = {
  'tfjs-webgpu': shareDevice,
  async 'tfjs-wasm'({ wasmPaths }) {
    const alreadyThere = findBackendFactory('wasm');
    const { setWasmPaths } = await loadPart(() => import('@tensorflow/tfjs-backend-wasm'));
    // Its threads need special headers, break under minifiers, and gave no gain (tfjs 4.22, measured).
    env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    if (wasmPaths && !alreadyThere) setWasmPaths({ ...wasmPaths });
    return undefined;
  },
  'tfjs-cpu': async () => undefined, // comes with the package
};

/** Starts a backend, or finds it started. Errors: EngineError where this machine cannot run it. */
export async function startBackend(
  engine: TfjsEngineName,
  environment: Environment,
): Promise<Backend> {
  enableProdMode(); // no advice on the console
  const name = BACKENDS[engine];
  const device = await LOADERS[engine](environment);
  const started = await setBackend(name).catch(() => false);
  if (!started) throw new EngineError('bug', 'backend-not-started', { backend: name });
  return {
    device,
    compute(operations) {
      // Takes effect at once for a backend that has started, but sets up all kernels again: only when it is another.
      if (getBackend() !== name) void setBackend(name);
      return tidy(operations);
    },
  };
}
