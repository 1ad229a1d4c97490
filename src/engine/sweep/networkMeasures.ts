import { taskCoordinate } from '../../analysis/inside/coordinate/taskCoordinate';
import { exampleSets } from '../../analysis/inside/logits/exampleSets';
import { pairSums } from '../../analysis/inside/logits/pairTables';
import { ruleMeasures } from '../../analysis/inside/logits/ruleMeasures';
import type { RunConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { forwardPass } from '../inside/pairNetwork';

/** What a row has of its network's logits over all pairs. */
export type NetworkMeasures = Pick<
  SweepRow,
  | 'trigShare'
  | 'testTrigShare'
  | 'trainTrigShare'
  | 'oGen'
  | 'oMemTrain'
  | 'oGenHeldOut'
  | 'oMemHeldOut'
>;

/** Of a run that blew up, or of a task without a rule coordinate. */
export const NO_MEASURES: NetworkMeasures = {
  trigShare: Number.NaN,
  testTrigShare: Number.NaN,
  trainTrigShare: Number.NaN,
  oGen: Number.NaN,
  oMemTrain: Number.NaN,
  oGenHeldOut: Number.NaN,
  oMemHeldOut: Number.NaN,
};

/**
 * How much of a network's logits follows the rule, and how large both circuits' logits are, from one forward pass and one pass over
 * its logits. Shares of x + y only: the paper speaks of no other task's (Varma et al. 2023, section 5.1).
 */
export function networkMeasures(config: RunConfig, weights: Weights): NetworkMeasures {
  const { task, model } = config;
  const coordinate = taskCoordinate(task.op, task.p);
  if (coordinate.note?.code === 'needs-prime') return NO_MEASURES;
  const { logits } = forwardPass(model, weights, coordinate.tokens);
  const { train, test, mirrors } = exampleSets(config);
  const sums = {
    train: pairSums(logits, coordinate, train),
    test: pairSums(logits, coordinate, test),
    mirrors: pairSums(logits, coordinate, mirrors),
  };
  const { share, heldOutShare, reverseHeldOutShare, oGen, oMemTrain, oGenHeldOut, oMemHeldOut } =
    ruleMeasures(sums, coordinate);
  return {
    ...NO_MEASURES,
    ...(task.op === 'add' && {
      trigShare: share,
      testTrigShare: heldOutShare,
      trainTrigShare: reverseHeldOutShare,
    }),
    oGen,
    oMemTrain,
    oGenHeldOut,
    oMemHeldOut,
  };
}
