import { predictionsText } from '../../messages/en/predictions';
import { isIntermediateAccuracy } from '../../run/phase/phases';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { tokenCount } from '../../tasks/pairs';
import { resultNumbers } from './resultNumbers';
import type { PredictionResult } from './verdict';

const words = predictionsText;

/** Semi-grokking is common where at least this share of the seeds of one size and weight decay end so … */
const COMMON_SHARE = 0.5;
/** … and that is more than one run. */
const COMMON_RUNS = 2;
/** Fewer sizes than for a transition (analysis/logisticFit) do not show that there is none between them. */
const MIN_SIZES = 3;

/** Sizes of one protocol at which runs semi-grokked. */
export interface SizeRange {
  readonly lowest: number;
  readonly highest: number;
}

export interface SemiGrokking extends PredictionResult {
  /** Runs from scratch that memorised. */
  readonly runs: number;
  /** Those of them that came to rest in the middle, and those that were there when they ran out of steps. */
  readonly resting: number;
  readonly passing: number;
  /** The sizes of those at rest. */
  readonly band?: SizeRange;
}

const isIntermediate = ({ config: { task, phases }, testAccuracy }: SweepRow): boolean =>
  isIntermediateAccuracy(testAccuracy, 1 / tokenCount(task.op, task.p), phases);

const sizesOf = (rows: readonly SweepRow[]) => rows.map(({ config }) => config.task.trainExamples);
const sizeRange = (rows: readonly SweepRow[]): SizeRange | undefined =>
  rows.length > 0
    ? { lowest: Math.min(...sizesOf(rows)), highest: Math.max(...sizesOf(rows)) }
    : undefined;

/** A size and weight decay at which semi-grokking is common. */
function isCommon(rows: readonly SweepRow[], resting: readonly SweepRow[]): boolean {
  const cellOf = ({ config }: SweepRow) =>
    `${config.task.trainExamples} ${config.optimizer.weightDecay}`;
  return [...new Set(resting.map(cellOf))].some((cell) => {
    const semi = resting.filter((row) => cellOf(row) === cell).length;
    return (
      semi >= COMMON_RUNS &&
      semi >= COMMON_SHARE * rows.filter((row) => cellOf(row) === cell).length
    );
  });
}

/**
 * P4 (Varma et al. 2023, sections 4 and 5): near D_crit, some runs from scratch rest at a middling test accuracy. In the middle is what
 * the thresholds of the phases say (`phases.low`, `phases.grokked`). The paper saw most such runs grok in the end; at rest means
 * what the sweep's rule says (SweepRow.converged), and no more.
 */
export function semiGrokking(rows: readonly SweepRow[]): SemiGrokking {
  const scratch = rows.filter(
    ({ protocol, config, testAccuracy }) =>
      protocol === 'scratch' && config.task.labels === 'true' && !Number.isNaN(testAccuracy),
  );
  const memorised = scratch.filter(
    ({ trainAccuracy, config }) => trainAccuracy >= config.phases.memorised,
  );
  const middling = memorised.filter(isIntermediate);
  const resting = middling.filter(({ converged }) => converged);
  const passing = middling.length - resting.length;
  const band = sizeRange(resting);
  const figures = { runs: memorised.length, resting: resting.length, passing };
  const [first] = memorised;
  if (!first) {
    const sentence = words.noneMemorised;
    return { verdict: 'cannot say', sentence, ...figures };
  }
  const sizes = [...new Set(sizesOf(memorised))].sort((a, b) => a - b);
  // Only a sweep with runs on both sides of the middle could have missed it.
  const straddles =
    sizes.length >= MIN_SIZES &&
    memorised.some(({ testAccuracy, config }) => testAccuracy >= config.phases.grokked) &&
    memorised.some(({ testAccuracy, config }) => testAccuracy < config.phases.grokked);
  const verdict = isCommon(scratch, resting)
    ? 'reproduced'
    : middling.length > 0
      ? 'partly'
      : straddles
        ? 'not reproduced'
        : 'cannot say';
  const { low, grokked } = first.config.phases;
  const factor = band ? band.highest / band.lowest : 1;
  const wide = factor > 1 ? words.factorWide({ factor: resultNumbers.factor(factor) }) : '';
  const where = band
    ? words.withSizes({ sizes: resultNumbers.sizes(band.lowest, band.highest) }) + wide
    : '';
  const late = sizeRange(middling.filter(({ converged }) => !converged));
  const under = late
    ? words.ranOut({
        runs: resultNumbers.runs(passing),
        sizes: resultNumbers.sizes(late.lowest, late.highest),
      })
    : words.noneRanOut;
  const rested = words.semiGrokked({
    runs: resultNumbers.runs(memorised.length),
    count: memorised.length,
    resting: resting.length,
    low: resultNumbers.percent(low),
    grokked: resultNumbers.percent(grokked),
  });
  const sentence = `${rested}${where}. ${under}`;
  return { verdict, sentence, ...figures, ...(band ? { band } : {}) };
}
