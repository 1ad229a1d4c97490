import { pairTable } from '../../tasks/pairs';
import { taskCoordinate } from '../inside/coordinate/taskCoordinate';
import { pairSums, ruleLogits } from '../inside/logits/pairTables';
import { heldOutRuleShare, ruleShare } from '../inside/logits/ruleShare';

/** How much of a network's logits is an answer by rotation. */
export interface TrigShare {
  /** Share of the norm, ‖projection‖ / ‖logits‖: the paper's measure, which admits 0.95 and more. */
  readonly norm: number;
  /** Share of the squared norm (“variance explained”). */
  readonly energy: number;
}

/**
 * The share of the logits over all pairs that lies in the span of cos and sin of 2πk(a + b − c)/p, k = 1 … p − 1 (Varma et
 * al. 2023, section 5.1, for modular addition). Those are just the functions of (a + b − c) mod p with mean 0, so the
 * projection is a mean over all entries with the same a + b − c. What is the same for all answers of a pair changes no
 * probability, and is left out. `logits` is [p·p, p], pair a·p + b. NaN where no pair prefers any answer.
 */
export function trigShare(logits: ArrayLike<number>, p: number): TrigShare {
  if (logits.length !== p ** 3) {
    throw new RangeError(`trigShare wants ${p}³ logits, not ${logits.length}.`);
  }
  const coordinate = taskCoordinate('add', p);
  const sums = pairSums(logits, coordinate, pairTable('add', p));
  const norm = ruleShare(ruleLogits(sums, coordinate), sums);
  return { norm, energy: norm ** 2 };
}

/**
 * How well the answer by rotation that some pairs show explains the logits of others (`heldOutRuleShare`): the correlation of what K of
 * `fitted` predicts with the centred logits of `scored`. Fitted and scored on all pairs it is `trigShare`'s norm. A
 * lookup table, whose share over all pairs is √f for a fraction f that it holds, has 0 here. Examples are [n, 3] = (a, b,
 * label). NaN where either has no pair; 0 where no answer is predicted or preferred.
 */
export function heldOutTrigShare(
  logits: ArrayLike<number>,
  p: number,
  fitted: Int32Array,
  scored: Int32Array,
): number {
  const coordinate = taskCoordinate('add', p);
  const ruleOf = (examples: Int32Array) => {
    const sums = pairSums(logits, coordinate, examples);
    return { sums, means: ruleLogits(sums, coordinate) };
  };
  const { sums, means } = ruleOf(scored);
  return heldOutRuleShare(ruleOf(fitted).means, means, sums);
}
