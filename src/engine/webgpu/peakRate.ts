import { deviceRows } from './deviceRows';
import { gpuProgram } from './gpuProgram';
import type { KernelClock } from './kernelClock';
import { activations } from './matrix';
import { products } from './products';
import { rowSpace } from './rowSpace';
import { timeKernels } from './timeKernels';
import type { Tuning } from './tuning';

/** Rows and columns of the products tried, smallest first. */
const SIZES = [256, 512, 1024, 2048] as const;
/** What one product may take; the next size takes eight times as long. */
const LONGEST_MS = 150;
const BUDGET_MS = 100;
const fastest = (times: readonly number[]) => Math.min(...times);
const MEGA = 1e6;

/** Small numbers of both signs: a GPU that multiplies zeros runs cooler, and so faster, than it does at work. */
const entries = (count: number) => Float32Array.from({ length: count }, (_, i) => (i % 13) / 8 - 1);

/** 10⁹ operations a second of our own product of two square matrices: the best of several tries, over sizes as large
 * as time allows. */
export async function peakRate(
  device: GPUDevice,
  clock: KernelClock,
  tuning: Tuning,
  now: () => number,
): Promise<number> {
  let best = 0;
  for (const size of SIZES) {
    const program = gpuProgram(device, 0);
    try {
      const square = () => activations(program.upload(entries(size * size)), size);
      const rows = deviceRows(program, rowSpace([size]));
      const { plain } = products(program, 1, tuning);
      const dispatch = await plain('peak', square(), square(), square(), rows);
      await clock.time([{ dispatch, repeats: 1 }]); // compiles it, and fills the caches
      const [ms = Number.NaN] = await timeKernels([dispatch], clock, now, BUDGET_MS, fastest);
      best = Math.max(best, dispatch.flops / ms / MEGA);
      if (8 * ms > LONGEST_MS) break;
    } finally {
      program.destroy();
    }
  }
  return best;
}
