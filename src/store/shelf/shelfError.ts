/**
 * `full`: the browser gives no more room. `unavailable`: it keeps nothing for this page. `newer`: a newer version of the page
 * has written there. `damaged`: what is there cannot be a run.
 */
export type StorageProblem = 'full' | 'unavailable' | 'newer' | 'damaged';

/** Why runs could not be kept or read; `message` is a plain sentence. */
export class StorageError extends Error {
  readonly kind: StorageProblem;
  constructor(kind: StorageProblem, message: string) {
    super(message);
    this.kind = kind;
  }
}
