import type { TaskCoordinate } from '../coordinate/taskCoordinate';
import { addedSums, type PairSums, ruleLogits } from './pairTables';
import {
  type CircuitLogits,
  circuitLogits,
  heldOutRuleShare,
  lookupShare,
  ruleShare,
} from './ruleShare';

/** How much of the logits follows the task's rule. */
export interface RuleMeasures extends CircuitLogits {
  /** K[r], [n] (ruleLogits). */
  readonly means: Float64Array;
  /** Share of the logits' norm; the trigonometric share where the task has frequencies. */
  readonly share: number;
  /** What a lookup table of the training pairs (and of their mirror images) has. */
  readonly floor: number;
  /** K of training pairs against the logits of test pairs. */
  readonly heldOutShare: number;
  /** K of test pairs against the logits of training pairs. */
  readonly reverseHeldOutShare: number;
}

/** Sums over the disjoint sets of a task's pairs. */
export interface SumsOfSets {
  readonly train: PairSums;
  readonly test: PairSums;
  /** Mirror images of training pairs, which the network answers as it answers these. */
  readonly mirrors: PairSums;
}

export function ruleMeasures(
  { train, test, mirrors }: SumsOfSets,
  coordinate: TaskCoordinate,
): RuleMeasures {
  const all = addedSums([train, test, mirrors]);
  const means = ruleLogits(all, coordinate);
  const trainMeans = ruleLogits(train, coordinate);
  const testMeans = ruleLogits(test, coordinate);
  return {
    means,
    share: ruleShare(means, all),
    floor: lookupShare((train.pairs + mirrors.pairs) / all.pairs),
    heldOutShare: heldOutRuleShare(trainMeans, testMeans, test),
    reverseHeldOutShare: heldOutRuleShare(testMeans, trainMeans, train),
    ...circuitLogits(means, testMeans, train, test),
  };
}
