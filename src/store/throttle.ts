import type { LabClock } from './clock';

/** Calls `action` at most once every `ms`: the first request at once, later ones together when the time is over. */
export interface Throttle {
  request(): void;
  /** Does it now, and forgets what waited. */
  now(): void;
  forget(): void;
}

export function createThrottle(ms: number, action: () => void, clock: LabClock): Throttle {
  let last = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | undefined;
  const forget = () => {
    cancel?.();
    cancel = undefined;
  };
  const now = () => {
    forget();
    last = clock.now();
    action();
  };
  return {
    request() {
      if (cancel) return;
      const wait = last + ms - clock.now();
      if (wait <= 0) now();
      else cancel = clock.after(wait, now);
    },
    now,
    forget,
  };
}
