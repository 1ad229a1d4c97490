/** Over how long the rate is taken: long enough to be steady, short enough to follow a change. */
const WINDOW_MS = 1500;

/** Steps per second as they really pass, waiting included. */
export interface StepRate {
  /** Forgets what was; for a start after a pause. */
  restart(): void;
  /** Tells that `step` was reached at `now` (ms); returns the rate over the last moments, 0 while unknown. */
  at(step: number, now: number): number;
}

/** A sliding-window step counter. */
export function createStepRate(): StepRate {
  let seen: { step: number; now: number }[] = [];
  return {
    restart() {
      seen = [];
    },
    at(step, now) {
      seen.push({ step, now });
      while (seen.length > 2 && now - (seen[1]?.now ?? now) > WINDOW_MS) seen.shift();
      const first = seen[0];
      if (!first || now <= first.now) return 0;
      return ((step - first.step) * 1000) / (now - first.now);
    },
  };
}
