import type { LabClock } from '../../../store/clock';

/** Adds up the time in which it runs. */
export interface Stopwatch {
  /** Stands still, at nothing. */
  clear(): void;
  run(): void;
  halt(): void;
  /** Milliseconds so far. */
  readonly ms: number;
}

export function createStopwatch(clock: LabClock): Stopwatch {
  let spent = 0;
  let since: number | undefined;
  const total = () => spent + (since === undefined ? 0 : clock.now() - since);
  const halt = () => {
    spent = total();
    since = undefined;
  };
  return {
    clear() {
      spent = 0;
      since = undefined;
    },
    run() {
      halt();
      since = clock.now();
    },
    halt,
    get ms() {
      return total();
    },
  };
}
