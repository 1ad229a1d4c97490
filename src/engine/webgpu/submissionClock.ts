import { median } from '../median';
import { encodeDispatch } from './encodeDispatch';
import type { Batch, KernelClock } from './kernelClock';

const EMPTY_ROUNDS = 5;

/**
 * For devices without a clock of their own: each batch is a submission that is waited for, less what an empty one takes.
 * The wait varies by tenths of a millisecond, so batches should be longer than that.
 */
export function submissionClock(device: GPUDevice, now: () => number): KernelClock {
  async function submit(batch?: Batch): Promise<number> {
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (let n = 0; batch && n < batch.repeats; n++) encodeDispatch(pass, batch.dispatch);
    pass.end();
    const startMs = now();
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
    return now() - startMs;
  }

  return {
    how: 'repeats',
    async time(batches) {
      const empty: number[] = [];
      for (let i = 0; i < EMPTY_ROUNDS; i++) empty.push(await submit());
      const emptyMs = median(empty);
      const times: number[] = [];
      for (const batch of batches) times.push(Math.max(0, (await submit(batch)) - emptyMs));
      return times;
    },
  };
}
