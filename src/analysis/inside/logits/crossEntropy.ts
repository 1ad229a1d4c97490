import { firstLargest } from '../../answers/pairAnswers';

/**
 * Cross-entropy in nats of one row of `tokens` logits that begins at `at`, in doubles. Counted from the label's logit, so that losses
 * keep their digits down to 1e-300.
 */
export function labelLoss(
  logits: ArrayLike<number>,
  at: number,
  tokens: number,
  label: number,
): number {
  const right = logits[at + label] as number;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < tokens; c++) {
    const logit = logits[at + c] as number;
    if (c !== label && logit > most) most = logit;
  }
  const shift = Math.max(0, most - right);
  let others = 0;
  for (let c = 0; c < tokens; c++) {
    if (c !== label) others += Math.exp((logits[at + c] as number) - right - shift);
  }
  return shift + Math.log1p(others + Math.expm1(-shift));
}

/** What a network answers to some pairs. */
export interface ExampleAnswers {
  /** Cross-entropy of each example, nats. */
  readonly losses: Float64Array;
  /** How many are answered right: the label's logit is the first largest. */
  readonly right: number;
}

/** Losses and right answers of `examples` [m, 3] = (a, b, label); `logits` is [tokens², tokens], pair a · tokens + b. */
export function exampleAnswers(
  logits: ArrayLike<number>,
  tokens: number,
  examples: Int32Array,
): ExampleAnswers {
  const losses = new Float64Array(examples.length / 3);
  let right = 0;
  for (let i = 0; i < losses.length; i++) {
    const at = ((examples[3 * i] as number) * tokens + (examples[3 * i + 1] as number)) * tokens;
    const label = examples[3 * i + 2] as number;
    losses[i] = labelLoss(logits, at, tokens, label);
    if (firstLargest(logits, at, tokens) === label) right++;
  }
  return { losses, right };
}

/** The answer to every pair a · tokens + b, [tokens²]. `logits` is [tokens², tokens]. */
export const answersToPairs = (logits: ArrayLike<number>, tokens: number): Int32Array =>
  Int32Array.from({ length: tokens * tokens }, (_, pair) =>
    firstLargest(logits, pair * tokens, tokens),
  );
