import type { Profiler } from '../../trainer/trainer';
import { createGpuProgram, type Dispatch } from '../device/gpuProgram';
import { activations } from '../matrix';
import { createProducts } from '../products';
import { rowSpace, uploadRowSpace } from '../rowSpace';
import type { Tuning } from '../tuning';
import { type KernelClock, submissionClock, timestampClock } from './kernelClock';
import { timeKernels } from './timeKernels';

/** Rows and columns of the products tried, smallest first. */
const SIZES = [256, 512, 1024, 2048] as const;
/** What one product may take; the next size takes eight times as long. */
const MAX_PRODUCT_MS = 150;
const PEAK_BUDGET_MS = 100;
const fastest = (times: readonly number[]) => Math.min(...times);
const MEGA = 1e6;

/** Small numbers of both signs: a GPU that multiplies zeros runs cooler, and so faster, than it does at work. */
const entries = (count: number) => Float32Array.from({ length: count }, (_, i) => (i % 13) / 8 - 1);

/** 10⁹ operations a second of our own product of two square matrices: the best of several tries, over sizes as large
 * as time allows. */
async function measurePeakGflops(
  device: GPUDevice,
  clock: KernelClock,
  tuning: Tuning,
  now: () => number,
): Promise<number> {
  let best = 0;
  for (const size of SIZES) {
    const program = createGpuProgram(device, 0);
    try {
      const square = () => activations(program.upload(entries(size * size)), size);
      const rows = uploadRowSpace(program, rowSpace([size]));
      const { plain } = createProducts(program, 1, tuning);
      const dispatch = await plain('peak', square(), square(), square(), rows);
      await clock.time([{ dispatch, repeats: 1 }]); // compiles it, and fills the caches
      const [ms = Number.NaN] = await timeKernels([dispatch], clock, now, PEAK_BUDGET_MS, fastest);
      best = Math.max(best, dispatch.flops / ms / MEGA);
      if (8 * ms > MAX_PRODUCT_MS) break;
    } finally {
      program.destroy();
    }
  }
  return best;
}

const BUDGET_MS = 400;

/** Times the dispatches of a step one by one, by the device's clock where it has one. */
export function createWebgpuProfiler(
  device: GPUDevice,
  dispatches: readonly Dispatch[],
  tuning: Tuning,
  now: () => number,
): Profiler {
  const clock = device.features.has('timestamp-query')
    ? timestampClock(device)
    : submissionClock(device, now);
  return {
    how: clock.how,
    async kernels() {
      const times = await timeKernels(dispatches, clock, now, BUDGET_MS);
      return dispatches.map(({ name, flops }, i) => ({
        name,
        calls: 1,
        ms: times[i] ?? Number.NaN,
        flops,
      }));
    },
    peakGflops: () => measurePeakGflops(device, clock, tuning, now),
  };
}
