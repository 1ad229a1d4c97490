import * as tf from '@tensorflow/tfjs-core';
import { registerGradient } from '@tensorflow/tfjs-core';
import { addGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Add_grad';
import { batchMatMulGradConfig } from '@tensorflow/tfjs-core/dist/gradients/BatchMatMul_grad';
import { multiplyGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Multiply_grad';
import { reluGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Relu_grad';
import { reshapeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Reshape_grad';
import { sliceGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Slice_grad';
import { softmaxGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Softmax_grad';
import { squareGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Square_grad';
import { sumGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Sum_grad';
import { transposeGradConfig } from '@tensorflow/tfjs-core/dist/gradients/Transpose_grad';
import { enginesText } from '../../messages/en/engines';
import { EngineError } from '../engineError';
import type { Environment } from '../environment';
import { openDevice } from '../webgpu/device/openDevice';

let registered = false;

/** Tells tfjs-core the derivatives of the operations that our models use: all of them would double the bundle. */
function registerGradients(): void {
  if (registered) return; // a second registration only warns
  registered = true;
  registerGradient(addGradConfig);
  registerGradient(batchMatMulGradConfig);
  registerGradient(multiplyGradConfig);
  registerGradient(reluGradConfig);
  registerGradient(reshapeGradConfig);
  registerGradient(sliceGradConfig);
  registerGradient(softmaxGradConfig);
  registerGradient(squareGradConfig);
  registerGradient(sumGradConfig);
  registerGradient(transposeGradConfig);
}

/** tfjs has one webgpu backend in the whole program; this is the device it computes on. */
let shared: GPUDevice | undefined;

/**
 * Makes tfjs's webgpu backend compute on the environment's device (absent: on the one it has, or one opened now), so that
 * its tensors and our engine's buffers live side by side. Tensors on another device of before are lost.
 * Errors: EngineError `no-webgpu`.
 */
async function shareDevice(environment: Environment): Promise<GPUDevice> {
  const wanted = environment.device?.device;
  if (shared && (!wanted || wanted === shared)) return shared;
  const device = wanted ?? (await openDevice(environment.gpu)).device;
  const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu');
  if (tf.findBackendFactory('webgpu')) tf.removeBackend('webgpu'); // its own, or that of another device
  tf.registerBackend('webgpu', () => new WebGPUBackend(device, device.adapterInfo), 3);
  // Otherwise tiny tensors are computed in JavaScript: a judge of WebGPU has to compute on WebGPU.
  tf.env().set('WEBGPU_CPU_FORWARD', false);
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
