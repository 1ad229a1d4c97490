import { median } from '../../../analysis/fit/statistics';
import type { Dispatch } from '../device/gpuProgram';
import type { KernelClock } from './kernelClock';

/** A batch of this length drowns the roundness of the clocks. */
const BATCH_MS = 2;
/** A batch that was at least this long tells how long one call takes. */
const MIN_RELIABLE_MS = 0.5;
const GROWTH = 8;
const MAX_REPEATS = 1024;
const MAX_ROUNDS = 9;

interface KernelTiming {
  readonly dispatch: Dispatch;
  /** How often it runs in a row. */
  repeats: number;
  /** Milliseconds of one call. */
  readonly found: number[];
}

/**
 * Milliseconds that each kernel takes, in their order, once each has run before: what `choose` makes of several rounds, as
 * many as `budgetMs` allows but at least one. Short kernels run many times in a row, so that all batches are long enough for the
 * clock.
 */
export async function timeKernels(
  dispatches: readonly Dispatch[],
  clock: KernelClock,
  now: () => number,
  budgetMs: number,
  choose: (times: readonly number[]) => number = median,
): Promise<number[]> {
  const endMs = now() + budgetMs;
  const timings = dispatches.map((dispatch): KernelTiming => ({ dispatch, repeats: 1, found: [] }));

  /** Times each once and returns those whose batches were too short to tell. */
  async function round(some: readonly KernelTiming[]): Promise<KernelTiming[]> {
    const times = await clock.time(some);
    return some.filter((timing, i) => {
      const ms = times[i] as number;
      const isReliable = ms >= MIN_RELIABLE_MS || timing.repeats === MAX_REPEATS;
      if (isReliable) timing.found.push(ms / timing.repeats);
      const target = isReliable
        ? Math.ceil((timing.repeats * BATCH_MS) / ms)
        : timing.repeats * GROWTH;
      timing.repeats = Math.min(MAX_REPEATS, Math.max(timing.repeats, target));
      return !isReliable;
    });
  }

  for (let some = timings; some.length > 0; ) some = await round(some);
  for (let i = 1; i < MAX_ROUNDS && now() < endMs; i++) await round(timings);
  return timings.map(({ found }) => choose(found));
}
