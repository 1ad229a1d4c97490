import type { LabClock } from '../../../store/clock';

/** After an action that took c, the next waits for this many c: it takes a seventh of the time at most. */
const IDLE_FACTOR = 100 / 15;

/** Does an action when asked to, at most once every so often, and less often where it costs much. */
export interface AdaptiveThrottle {
  request(): void;
  /** Does it now, and forgets what waited. */
  now(): void;
  cancel(): void;
  /** What the last one cost, with all that followed from it before the next task, in milliseconds. */
  readonly costMs: number;
}

export function createAdaptiveThrottle(
  leastMs: number,
  action: () => void,
  clock: LabClock,
): AdaptiveThrottle {
  let due = Number.NEGATIVE_INFINITY;
  let costMs = 0;
  let cancel: (() => void) | undefined;
  const forget = () => {
    cancel?.();
    cancel = undefined;
  };
  function now(): void {
    forget();
    const began = clock.now();
    due = began + leastMs;
    action();
    clock.after(0, () => {
      costMs = clock.now() - began;
      due = began + Math.max(leastMs, IDLE_FACTOR * costMs);
    });
  }
  function whenDue(): void {
    cancel = undefined;
    request();
  }
  function request(): void {
    if (cancel) return;
    const wait = due - clock.now();
    if (wait <= 0) now();
    else cancel = clock.after(wait, whenDue);
  }
  return {
    request,
    now,
    cancel: forget,
    get costMs() {
      return costMs;
    },
  };
}
