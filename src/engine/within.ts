/** Time as calibration needs it; faked by tests. */
export interface Timing {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Calls `action` once after `ms`, unless the returned function is called first. */
  after(ms: number, action: () => void): () => void;
}

/** The promise's value, or `undefined` where it has not come after `ms`. */
export function within<T>(
  ms: number,
  promise: Promise<T>,
  timing: Pick<Timing, 'after'>,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = timing.after(ms, () => resolve(undefined));
    promise.then(resolve, reject).finally(cancel);
  });
}
