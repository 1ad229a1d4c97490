/** How long one submission should take: short enough that a page on the same GPU never stutters. */
const BUDGET_MS = 10;
/** Growth is bounded: one quick answer must not lead to a submission of seconds. */
const MAX_GROWTH = 2;

/** Adapts how many steps go into one submission. */
export interface SubmissionSize {
  readonly steps: number;
  /** Tells how long `steps` steps took. */
  took(steps: number, milliseconds: number): void;
}

/** Starts at one step and converges to where a submission takes about ten milliseconds. */
export function createSubmissionSize(): SubmissionSize {
  let steps = 1;
  return {
    get steps() {
      return Math.max(1, Math.floor(steps));
    },
    took(done, milliseconds) {
      const target = (done * BUDGET_MS) / Math.max(milliseconds, 0.01);
      steps = Math.max(1, Math.min(target, steps * MAX_GROWTH));
    },
  };
}
