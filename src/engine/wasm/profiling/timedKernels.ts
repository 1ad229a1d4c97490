import type { Kernels } from '../kernels';

type KernelName = Exclude<keyof Kernels, 'memory'>;
type Kernel = (...args: never[]) => void;

/** What was spent in one kernel. */
export interface KernelTotals {
  calls: number;
  ms: number;
}

/** Kernels that note how often they are called and how long they take. */
export interface TimedKernels {
  readonly kernels: Kernels;
  /** By name, in the order of their first call; without the time that reading the clock takes. */
  spent(): ReadonlyMap<KernelName, KernelTotals>;
  /** Forgets what was spent. */
  restart(): void;
}

const CLOCK_CALLS = 20_000;

/** Milliseconds between two readings of the clock with nothing in between: what each timed call seems to last longer. */
function clockCost(now: () => number): number {
  let ms = 0;
  for (let i = 0; i < CLOCK_CALLS; i++) {
    const startMs = now();
    ms += now() - startMs;
  }
  return ms / CLOCK_CALLS;
}

/**
 * Puts a clock around every kernel. Browsers round their clocks, to a tenth of a millisecond or a whole one, up and down
 * equally often: single calls are too short for them, sums over many calls are right.
 */
export function createTimedKernels(
  { memory, ...kernels }: Kernels,
  now: () => number,
): TimedKernels {
  const spent = new Map<KernelName, KernelTotals>();
  let costMs = 0;

  function timed(name: KernelName, kernel: Kernel): Kernel {
    return (...args) => {
      const startMs = now();
      kernel(...args);
      const ms = now() - startMs;
      const entry = spent.get(name);
      if (entry) {
        entry.calls++;
        entry.ms += ms;
      } else spent.set(name, { calls: 1, ms });
    };
  }

  const wrapped = Object.entries(kernels).map(([name, kernel]) => [
    name,
    timed(name as KernelName, kernel as Kernel),
  ]);
  return {
    kernels: { ...Object.fromEntries(wrapped), memory },
    spent: () =>
      new Map(
        [...spent].map(([name, { calls, ms }]) => [
          name,
          { calls, ms: Math.max(0, ms - calls * costMs) },
        ]),
      ),
    restart() {
      spent.clear();
      costMs = clockCost(now);
    },
  };
}
