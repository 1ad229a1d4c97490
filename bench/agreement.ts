/** Steps that a contender takes before its loss is compared: enough for moments and weight decay to count. */
export const CHECK_STEPS = 3;

/** The largest relative difference of two losses that rounding explains; found: 1e-6 at most. */
export const LOSS_TOLERANCE = 1e-4;

/** Whether a contender trains what we train, by its loss after CHECK_STEPS. */
export const agrees = (loss: number, reference: number): boolean =>
  Math.abs(loss - reference) <= LOSS_TOLERANCE * Math.abs(reference);
