import type { Pull } from '../../run/trainEvent';

/** How a speed limit is kept: one burst of steps an interval. */
export interface Pacing {
  readonly pull: Pull;
  readonly intervalMs: number;
}

/** Bursts come no faster than this: timers are not finer. */
const MIN_INTERVAL_MS = 50;

/** The pacing of `speed` steps per second; undefined where there is no limit (speed 0). Single steps are measured. */
export function pacing(speed: number): Pacing | undefined {
  if (!(speed > 0)) return undefined;
  const steps = Math.max(1, Math.round((speed * MIN_INTERVAL_MS) / 1000));
  return { pull: { steps, measure: steps === 1 }, intervalMs: (steps * 1000) / speed };
}
