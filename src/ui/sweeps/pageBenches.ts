import type { SweepController } from './sweepBench';

const controllers = new Map<string, SweepController>();

/** The benches of this page by their views: one view asks what another has measured, and one trains at a time. */
export const sweepControllers = {
  /** The bench of a view, if it was ever shown. */
  get: (view: string): SweepController | undefined => controllers.get(view),
  /** The bench of a view, made when it is first asked for. */
  open(view: string, make: () => SweepController): SweepController {
    const bench = controllers.get(view) ?? make();
    controllers.set(view, bench);
    return bench;
  },
  /** Pauses the sweeps of all other views. */
  pauseOthers(view: string): void {
    for (const [name, bench] of controllers) if (name !== view) bench.pause();
  },
};
