import { median } from '../median';
import type { KernelClock } from './kernelClock';
import { timeBatch } from './timeBatch';

const EMPTY_ROUNDS = 5;

/**
 * For devices without a clock of their own: each batch is a submission that is waited for, less what an empty one takes.
 * The wait varies by tenths of a millisecond, so batches should be longer than that.
 */
export function submissionClock(device: GPUDevice, now: () => number): KernelClock {
  return {
    how: 'repeats',
    async time(batches) {
      const empty: number[] = [];
      for (let i = 0; i < EMPTY_ROUNDS; i++) empty.push(await timeBatch(device, now));
      const emptyMs = median(empty);
      const times: number[] = [];
      for (const batch of batches) {
        times.push(Math.max(0, (await timeBatch(device, now, batch)) - emptyMs));
      }
      return times;
    },
  };
}
