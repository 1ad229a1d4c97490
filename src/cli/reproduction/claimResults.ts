import { circuitLimit } from '../../analysis/circuits/circuitModel';
import type { CircuitRow } from '../../analysis/circuits/circuitRun';
import { PAPER_CIRCUITS } from '../../analysis/circuits/circuitSettings';
import { median } from '../../analysis/fit/statistics';
import type { PredictionResult, Verdict } from '../../analysis/predictions/verdict';
import { groupedNumber, reachedPercent } from '../../messages/format/numbers';
import type { SimulatedVariant } from './circuitVariants';
import type { ExperimentRun } from './experimentRuns';

/** A verdict on a claim, and the figures behind it in a sentence or two. */
export interface ClaimResult extends PredictionResult {
  readonly sentence: string;
}

/** Seen with this share of the seeds, a behaviour counts as reproduced. */
const REPRODUCED_SHARE = 0.8;

function verdictOf(share: number): Verdict {
  if (share >= REPRODUCED_SHARE) return 'reproduced';
  return share > 0 ? 'partly' : 'not reproduced';
}

/** When a milestone was reached: the median over the seeds, and the range. Empty where no seed reached it. */
function milestoneText(verb: string, steps: readonly number[]): string[] {
  const known = steps.filter((step) => !Number.isNaN(step));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)].map(groupedNumber);
  const middle = groupedNumber(Math.round(median(known)));
  return [`${verb} at step ${middle} (${first} to ${last})`];
}

/** A behaviour of Figure 1 from several seeds. */
export function experimentResult(runs: readonly ExperimentRun[]): ClaimResult {
  const seen = runs.filter((run) => run.seen).length;
  const accuracies = runs.map(({ testAccuracy }) => testAccuracy);
  const milestones = [
    ...milestoneText(
      'memorised',
      runs.map(({ memorisedAt }) => memorisedAt),
    ),
    ...milestoneText(
      'grokked',
      runs.map(({ grokkedAt }) => grokkedAt),
    ),
    ...milestoneText(
      'ungrokked',
      runs.map(({ ungrokkedAt }) => ungrokkedAt),
    ),
  ].join(', ');
  return {
    verdict: verdictOf(runs.length > 0 ? seen / runs.length : 0),
    sentence: `Seen with ${seen} of ${runs.length} seeds: ${milestones}; final test accuracy ${reachedPercent(Math.min(...accuracies))} to ${reachedPercent(Math.max(...accuracies))}.`,
  };
}

const INITIAL_LOSS = Math.log(PAPER_CIRCUITS.q);
/** A loss within this of the initial one has not fallen. */
const MIN_CHANGE = 0.01;
/** The weights count as in their limit within this share. */
const LIMIT_TOLERANCE = 0.01;
const numberText = (value: number) => value.toPrecision(3);

const lastRow = ({ rows }: SimulatedVariant) => rows.at(-1) as CircuitRow;
const highestTestLoss = ({ rows }: SimulatedVariant) =>
  Math.max(...rows.map(({ testLoss }) => testLoss));
/** The test loss rises above that of guessing while the train loss falls, and falls in the end. */
const isDelayed = (variant: SimulatedVariant) =>
  highestTestLoss(variant) > INITIAL_LOSS + MIN_CHANGE &&
  lastRow(variant).testLoss < INITIAL_LOSS / 2;

/**
 * Section 3 of the paper: with all three ingredients the losses have the shape of grokking and the weights end as theorem D.4
 * says; without efficiency the test loss never falls; without slowness there is no delay. `long`: all three, until the weights have converged.
 */
export function circuitResult(
  all: SimulatedVariant,
  inefficient: SimulatedVariant,
  fast: SimulatedVariant,
  long: SimulatedVariant,
): ClaimResult {
  const { wGen, wMem } = lastRow(long);
  const limit = circuitLimit(PAPER_CIRCUITS);
  const expected = limit.kind === 'ratio' ? limit.ratio : Number.NaN;
  const delayed = isDelayed(all) && all.lead.leader === 'gen';
  const stuck = lastRow(inefficient).testLoss > INITIAL_LOSS - MIN_CHANGE;
  const prompt =
    highestTestLoss(fast) <= INITIAL_LOSS + MIN_CHANGE && lastRow(fast).testLoss < INITIAL_LOSS / 2;
  const converges = Math.abs(wGen / wMem / expected - 1) < LIMIT_TOLERANCE;
  const shown = [delayed, stuck, prompt, converges].filter(Boolean).length;
  return {
    verdict: shown === 4 ? 'reproduced' : shown > 0 ? 'partly' : 'not reproduced',
    sentence: [
      `All three: test loss rises from ${numberText(INITIAL_LOSS)} to ${numberText(highestTestLoss(all))}, then falls to ${numberText(lastRow(all).testLoss)}; w_gen overtakes w_mem at step ${groupedNumber(all.lead.since)}.`,
      `Less efficient: test loss ends at ${numberText(lastRow(inefficient).testLoss)}, ${stuck ? 'above' : 'below'} guessing.`,
      `Equally fast: test loss is never above ${numberText(highestTestLoss(fast))}: ${prompt ? 'no delay' : 'a delay'}.`,
      `In the limit w_gen / w_mem is ${numberText(wGen / wMem)}; theorem D.4 says ${numberText(expected)}.`,
    ].join(' '),
  };
}
