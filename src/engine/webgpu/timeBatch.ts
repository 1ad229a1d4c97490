import { encodeDispatch } from './encodeDispatch';
import type { Batch } from './kernelClock';

/** Milliseconds from handing a batch to the device until it is done; of an empty submission without one. */
export async function timeBatch(
  device: GPUDevice,
  now: () => number,
  batch?: Batch,
): Promise<number> {
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  for (let n = 0; batch && n < batch.repeats; n++) encodeDispatch(pass, batch.dispatch);
  pass.end();
  const startMs = now();
  device.queue.submit([encoder.finish()]);
  await device.queue.onSubmittedWorkDone();
  return now() - startMs;
}
