import type { Pull } from '../../run/events/trainEvent';

/** Keeps a run to a speed limit, however few steps a pull makes: a logging step ends it early. */
export interface StepPacer {
  /** Forgets what was due; for a start after a pause. */
  restart(): void;
  /**
   * What to do at `now` (ms) at `speed` steps per second: pull, or wait for so many ms first. Without a limit (speed 0) the
   * pull is bounded by nothing.
   */
  next(speed: number, now: number): { readonly pull: Pull } | { readonly waitMs: number };
  /** Tells that the last pull made so many steps. */
  made(steps: number): void;
}

/** Bursts of steps come no faster than this: timers are not finer. */
const MIN_INTERVAL_MS = 50;
/** A run that is behind by more bursts than this does not make up for them: the machine cannot, or it was asleep. */
const MAX_BURSTS_BEHIND = 3;

/**
 * Steps fall due in bursts at fixed times, so that neither a timer that comes late nor a measurement makes a run slower.
 * Where a burst is a single step, it is measured.
 */
export function createStepPacer(): StepPacer {
  let pacedAt = 0;
  let began: number | undefined;
  let steps = 0;
  return {
    restart() {
      began = undefined;
    },
    next(speed, now) {
      if (!(speed > 0)) {
        began = undefined;
        return { pull: {} };
      }
      const burst = Math.max(1, Math.round((speed * MIN_INTERVAL_MS) / 1000));
      const intervalMs = (burst * 1000) / speed;
      const bursts = () => 1 + Math.floor((now - (began ?? now)) / intervalMs);
      if (speed !== pacedAt || bursts() - steps / burst > MAX_BURSTS_BEHIND) began = undefined;
      if (began === undefined) {
        pacedAt = speed;
        began = now;
        steps = 0;
      }
      const due = bursts() * burst - steps;
      if (due > 0) return { pull: { steps: Math.min(due, burst), measure: burst === 1 } };
      return { waitMs: began + bursts() * intervalMs - now };
    },
    made(count) {
      steps += count;
    },
  };
}
