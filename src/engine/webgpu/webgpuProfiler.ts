import type { Profiler } from '../profiler';
import type { Dispatch } from './gpuProgram';
import { measurePeakGflops } from './peakRate';
import { submissionClock } from './submissionClock';
import { timeKernels } from './timeKernels';
import { timestampClock } from './timestampClock';
import type { Tuning } from './tuning';

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
