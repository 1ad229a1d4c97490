import * as tf from '@tensorflow/tfjs-core';
import type { Environment } from '../environment';
import { openDevice } from '../webgpu/openDevice';

/** tfjs has one webgpu backend in the whole program; this is the device it computes on. */
let shared: GPUDevice | undefined;

/**
 * Makes tfjs's webgpu backend compute on the environment's device (absent: on the one it has, or one opened now), so that
 * its tensors and our engine's buffers live side by side. Tensors on another device of before are lost.
 * Errors: EngineError `no-webgpu`.
 */
export async function shareDevice(environment: Environment): Promise<GPUDevice> {
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
