import type { SweepBench } from './sweepBench';

const benches = new Map<string, SweepBench>();

/** The benches of this page by their views: one view asks what another has measured, and one trains at a time. */
export const pageBenches = {
  /** The bench of a view, if it was ever shown. */
  get: (view: string): SweepBench | undefined => benches.get(view),
  /** The bench of a view, made when it is first asked for. */
  open(view: string, make: () => SweepBench): SweepBench {
    const bench = benches.get(view) ?? make();
    benches.set(view, bench);
    return bench;
  },
  /** Pauses the sweeps of all other views. */
  pauseOthers(view: string): void {
    for (const [name, bench] of benches) if (name !== view) bench.pause();
  },
};
