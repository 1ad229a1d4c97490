/** Steps that a contender takes before its loss is compared: enough for moments and weight decay to count. */
export const CHECK_STEPS = 2;

/**
 * The largest relative difference of two losses that rounding explains: 1e-6 was found, and 2e-5 for the slightest of the mistakes
 * in agreement.numbers.test.ts.
 */
export const LOSS_TOLERANCE = 1e-5;

/** Whether a contender trains what we train, by its loss after CHECK_STEPS. */
export const agrees = (loss: number, reference: number): boolean =>
  Math.abs(loss - reference) <= LOSS_TOLERANCE * Math.abs(reference);
