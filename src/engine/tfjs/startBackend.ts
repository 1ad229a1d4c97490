import * as tf from '@tensorflow/tfjs-core';
import { enginesText } from '../../messages/en/enginesText';
import { EngineError } from '../engineError';
import type { Environment } from '../environment';
import { registerGradients } from './registerGradients';
import { shareDevice } from './shareDevice';

/** The engines of this folder by name, and the backend of tfjs that each computes on. */
const BACKENDS = { 'tfjs-webgpu': 'webgpu', 'tfjs-wasm': 'wasm', 'tfjs-cpu': 'cpu' } as const;
export type TfjsEngineName = keyof typeof BACKENDS;

/** One backend of tfjs, ready. tfjs has one current backend at a time, so every use goes through `compute`. */
export interface Backend {
  /** Runs tfjs operations on this backend, synchronously; tensors made inside and not returned are disposed of. */
  compute<T extends tf.TensorContainer>(operations: () => T): T;
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
    const alreadyThere = tf.findBackendFactory('wasm');
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    // Its threads need special headers, break under minifiers, and gave no gain (tfjs 4.22, measured).
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    if (wasmPaths && !alreadyThere) setWasmPaths({ ...wasmPaths });
    return undefined;
  },
  async 'tfjs-cpu'() {
    await import('@tensorflow/tfjs-backend-cpu');
    return undefined;
  },
};

/** Starts a backend, or finds it started. Errors: EngineError where this machine cannot run it. */
export async function startBackend(
  engine: TfjsEngineName,
  environment: Environment,
): Promise<Backend> {
  registerGradients();
  tf.enableProdMode(); // no advice on the console
  const name = BACKENDS[engine];
  const device = await LOADERS[engine](environment);
  const started = await tf.setBackend(name).catch(() => false);
  if (!started) throw new EngineError('bug', enginesText.noBackend({ name }));
  return {
    device,
    compute(operations) {
      // Takes effect at once for a backend that has started, but sets up all kernels again: only when it is another.
      if (tf.getBackend() !== name) void tf.setBackend(name);
      return tf.tidy(operations);
    },
  };
}
