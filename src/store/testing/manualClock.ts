import type { LabClock } from '../clock';

/** A clock that a test moves. */
export interface ManualClock extends LabClock {
  /** So much later, what was waiting until then has been done, the earliest first. */
  advance(ms: number): void;
  /** Time passes while something else keeps the page: nothing that waits is done yet. */
  pass(ms: number): void;
}

export function createManualClock(): ManualClock {
  const timers = new Set<{ at: number; action: () => void }>();
  let now = 0;
  return {
    now: () => now,
    after(ms, action) {
      const timer = { at: now + ms, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      now += ms;
      for (const timer of [...timers].sort((a, b) => a.at - b.at)) {
        if (timer.at <= now && timers.delete(timer)) timer.action();
      }
    },
    pass(ms) {
      now += ms;
    },
  };
}
