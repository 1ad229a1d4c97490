import type { LabClock } from './clock';

/** While a run trains, a network is looked into at most this often, and so many times as seldom as that takes: training must not feel it. */
export const LEAST_INTERVAL_MS = 250;
export const COST_FACTOR = 10;

/** Waits for the time of what may not be done yet. */
export interface DueTimer {
  /** Whether the time has come; where it has not, `again` is called then, once, however often this was asked meanwhile. */
  isDue(waitMs: number, again: () => void): boolean;
  cancel(): void;
}

export function createDueTimer(clock: LabClock): DueTimer {
  let cancelTimer: (() => void) | undefined;
  function cancel(): void {
    cancelTimer?.();
    cancelTimer = undefined;
  }
  return {
    isDue(waitMs, again) {
      if (waitMs <= 0) {
        cancel();
        return true;
      }
      cancelTimer ??= clock.after(waitMs, () => {
        cancelTimer = undefined;
        again();
      });
      return false;
    },
    cancel,
  };
}
