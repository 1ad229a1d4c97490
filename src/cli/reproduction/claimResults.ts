import { circuitLimit } from '../../analysis/circuits/circuitModel';
import type { CircuitRow } from '../../analysis/circuits/circuitRun';
import { PAPER_CIRCUITS } from '../../analysis/circuits/circuitSettings';
import { median } from '../../analysis/fit/statistics';
import { circuitGrowth } from '../../analysis/predictions/circuitGrowth';
import {
  type CircuitMeasure,
  type CircuitRatio,
  circuitsOf,
} from '../../analysis/predictions/circuitRatio';
import type { PredictionResult, Verdict } from '../../analysis/predictions/verdict';
import { groupedNumber, reachedPercent } from '../../messages/format/numbers';
import { convergenceText } from '../../messages/wording/predictions';
import type { CircuitRunRow } from './circuitRuns';
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

/** The middle of some values and their range, such as “82 % (80 % to 85 %)”. */
function spreadText(values: readonly number[], text: (value: number) => string): string {
  return `${text(median(values))} (${text(Math.min(...values))} to ${text(Math.max(...values))})`;
}

const stepSpread = (steps: readonly number[]) => spreadText(steps, groupedNumber);
const wholePercent = (share: number) => `${Math.round(100 * share)} %`;

/**
 * Figure 9, for several seeds of one network: both circuits' logits grow while the norm falls, and later C_gen's does not grow with
 * C_mem near 0 (analysis/predictions/circuitGrowth.ts). Reproduced: both with at least REPRODUCED_SHARE of the seeds. Partly: either,
 * with one at least.
 */
export function circuitGrowthResult(
  runs: readonly (readonly CircuitRunRow[])[],
  measure: CircuitMeasure,
): ClaimResult {
  const found = runs.map((rows) =>
    circuitGrowth(
      rows.map((row) => ({
        step: row.step,
        weightNorm: row.weightNorm,
        ...circuitsOf(measure, row),
      })),
    ),
  );
  const grown = found.flatMap(({ growth }) => growth ?? []);
  const late = found.flatMap(({ late: one }) => one ?? []);
  const falls = found.flatMap(({ fall }) => fall ?? []);
  const settled = late.filter(({ grows }) => !grows);
  const parts = [grown, settled].map(({ length }) => verdictOf(length / Math.max(1, runs.length)));
  const verdict = parts.every((part) => part === 'reproduced')
    ? 'reproduced'
    : parts.some((part) => part !== 'not reproduced')
      ? 'partly'
      : 'not reproduced';
  const ends = runs.flatMap((rows) => {
    const last = rows.at(-1);
    if (!last) return [];
    const { gen, mem } = circuitsOf(measure, last);
    return [{ gen, mem, ...last }];
  });
  const of = `of ${runs.length} seeds`;
  return {
    verdict: runs.length > 0 ? verdict : 'cannot say',
    sentence: [
      `Both logits grow while the norm falls with ${grown.length} ${of}${
        grown.length > 0
          ? `: from step ${stepSpread(grown.map(({ from }) => from))} to ${stepSpread(grown.map(({ to }) => to))}, where the norm falls by ${spreadText(
              grown.map(({ fall }) => fall),
              wholePercent,
            )}`
          : ''
      }.`,
      ...(falls.length > 0
        ? [
            `Where the norm falls most, from step ${stepSpread(falls.map(({ first }) => first.step))} to ${stepSpread(falls.map(({ last }) => last.step))}, o_gen changes by ${spreadText(
              falls.map(({ first, last }) => last.gen - first.gen),
              numberText,
            )}, o_mem by ${spreadText(
              falls.map(({ first, last }) => last.mem - first.mem),
              numberText,
            )}.`,
          ]
        : []),
      `C_mem’s logit stays within 10 % of C_gen’s to the end with ${late.length} ${of}${
        late.length > 0
          ? `, since step ${stepSpread(late.map(({ since }) => since))}; C_gen’s then changes by ${spreadText(
              late.map(({ change }) => change),
              wholePercent,
            )}`
          : ''
      }.`,
      ...(ends.length > 0
        ? [
            `At step ${groupedNumber(ends[0]?.step ?? 0)} o_gen is ${spreadText(
              ends.map(({ gen }) => gen),
              numberText,
            )}, o_mem ${spreadText(
              ends.map(({ mem }) => mem),
              numberText,
            )}, test accuracy ${reachedPercent(Math.min(...ends.map(({ testAccuracy }) => testAccuracy)))} at least.`,
          ]
        : []),
    ].join(' '),
  };
}

const ratioText = (ratio: number) =>
  ratio > 0
    ? Number.isFinite(ratio)
      ? numberText(ratio)
      : '∞ (o_mem not above 0)'
    : 'not above 0';

/** Figure 10 of one network (analysis/predictions/circuitRatio.ts), as sentences. */
export function circuitRatioResult(found: CircuitRatio): ClaimResult {
  const { verdict, sizes, seeds, correlation, interval, span, lookupSpan, convergence } = found;
  const [first, last] = [sizes[0], sizes.at(-1)];
  const rank = (value: number) => value.toFixed(3);
  const known = interval
    ? `95 % interval ${rank(interval[0])} to ${rank(interval[1])}, ${seeds} seeds`
    : 'one seed';
  return {
    verdict,
    sentence: [
      `Rank correlation of D and o_gen / o_mem: ${rank(correlation)} (${known}).`,
      ...(first && last
        ? [
            `The median ratio is ${ratioText(first.ratio)} at D = ${groupedNumber(first.trainExamples)}, ${ratioText(last.ratio)} at D = ${groupedNumber(last.trainExamples)}; those that are positive and finite span a factor of ${numberText(span)}.`,
            lookupSpan > 1
              ? `A lookup table of the training pairs alone would go from ${numberText(first.lookup)} to ${numberText(last.lookup)}, a factor of ${numberText(lookupSpan)}.`
              : 'A lookup table has 0 at every D.',
          ]
        : []),
      convergenceText(convergence),
    ].join(' '),
  };
}
