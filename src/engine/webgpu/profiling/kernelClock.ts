import { median } from '../../../analysis/fit/statistics';
import type { TimingMethod } from '../../../run/profile/profile';
import { type Dispatch, encodeDispatch } from '../device/gpuProgram';
import { promptly } from '../device/promptly';

/** One kernel, so many times in a row. */
export interface Batch {
  readonly dispatch: Dispatch;
  readonly repeats: number;
}

/** Times kernels on a device. */
export interface KernelClock {
  readonly how: Exclude<TimingMethod, 'clock'>;
  /** What each batch took in all, in milliseconds. They run one after the other. */
  time(batches: readonly Batch[]): Promise<number[]>;
}

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
  await promptly(device, device.queue.onSubmittedWorkDone());
  return now() - startMs;
}

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

const RESOLVE = 0x200 | 0x4; // GPUBufferUsage.QUERY_RESOLVE | COPY_SRC; Node has no such global
const READ = 0x1 | 0x8; // GPUBufferUsage.MAP_READ | COPY_DST
const MAP_READ = 0x1; // GPUMapMode.READ
const STAMP_BYTES = 8;
const NS_PER_MS = 1e6;

/**
 * The GPU's own clock, read before and after each batch; needs the feature `timestamp-query`. Browsers round it to about a
 * tenth of a millisecond (https://www.w3.org/TR/webgpu/#timestamp), so batches should be longer than that.
 */
export const timestampClock = (device: GPUDevice): KernelClock => ({
  how: 'timestamps',
  async time(batches) {
    const count = 2 * batches.length;
    const bytes = count * STAMP_BYTES;
    const queries = device.createQuerySet({ type: 'timestamp', count });
    const resolved = device.createBuffer({ size: bytes, usage: RESOLVE });
    const staging = device.createBuffer({ size: bytes, usage: READ });
    try {
      const encoder = device.createCommandEncoder();
      batches.forEach(({ dispatch, repeats }, i) => {
        const pass = encoder.beginComputePass({
          timestampWrites: {
            querySet: queries,
            beginningOfPassWriteIndex: 2 * i,
            endOfPassWriteIndex: 2 * i + 1,
          },
        });
        for (let n = 0; n < repeats; n++) encodeDispatch(pass, dispatch);
        pass.end();
      });
      encoder.resolveQuerySet(queries, 0, count, resolved, 0);
      encoder.copyBufferToBuffer(resolved, 0, staging, 0, bytes);
      device.queue.submit([encoder.finish()]);
      await promptly(device, staging.mapAsync(MAP_READ));
      const stamps = new BigUint64Array(staging.getMappedRange().slice(0));
      // A clock that was set back between two stamps counts as nothing.
      return batches.map((_, i) =>
        Math.max(0, Number((stamps[2 * i + 1] ?? 0n) - (stamps[2 * i] ?? 0n)) / NS_PER_MS),
      );
    } finally {
      queries.destroy();
      resolved.destroy();
      staging.destroy();
    }
  },
});
