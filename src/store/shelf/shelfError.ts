/**
 * `full`: the browser gives no more room. `unavailable`: it keeps nothing for this page. `newer`: a newer version of the page
 * has written there. `damaged`: what is there cannot be a run.
 */
export type ShelfProblem = 'full' | 'unavailable' | 'newer' | 'damaged';

/** Why runs could not be kept or read; `message` is a plain sentence. */
export class ShelfError extends Error {
  readonly kind: ShelfProblem;
  constructor(kind: ShelfProblem, message: string) {
    super(message);
    this.kind = kind;
  }
}
