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
