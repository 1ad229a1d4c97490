/** The timers that browsers, workers and Node share; this room's library knows none. */
const timers = globalThis as unknown as {
  setTimeout(action: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
};

/** Calls `action` once after `ms`, unless the returned function is called first. */
export function startTimer(ms: number, action: () => void): () => void {
  const timer = timers.setTimeout(action, ms);
  return () => timers.clearTimeout(timer);
}

/** Time as calibration needs it; faked by tests. */
export interface Clock {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Calls `action` once after `ms`, unless the returned function is called first. */
  startTimer(ms: number, action: () => void): () => void;
}

/** The promise's value, or `undefined` where it has not come after `ms`. */
export function withTimeout<T>(
  ms: number,
  promise: Promise<T>,
  timing: Pick<Clock, 'startTimer'>,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = timing.startTimer(ms, () => resolve(undefined));
    promise.then(resolve, reject).finally(cancel);
  });
}
