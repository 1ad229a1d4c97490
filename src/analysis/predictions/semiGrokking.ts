import type { PhaseThresholds } from '../../run/config/runConfig';
import { isIntermediateAccuracy } from '../../run/phase/phases';
import { hasDiverged, type SweepRow } from '../../run/sweep/sweepRow';
import { tokenCount } from '../../tasks/pairs';
import type { PredictionResult, Verdict } from './verdict';

/** Semi-grokking is common where at least this share of the seeds of one size and weight decay end so … */
const COMMON_SHARE = 0.5;
/** … and that is more than one run. */
const COMMON_RUNS = 2;
/** Fewer sizes than for a transition (fitCriticalSize) do not show that there is none between them. */
const MIN_SIZES = 3;

/** The smallest and the largest size of some runs. */
export interface SizeRange {
  readonly lowest: number;
  readonly highest: number;
}

export interface SemiGrokking extends PredictionResult {
  /** Runs from scratch that memorised. */
  readonly runs: number;
  /** Those of them that converged at an intermediate test accuracy. */
  readonly semiGrokked: number;
  /** Those that had one when they ran out of steps. */
  readonly unconverged: number;
  /** Of the semi-grokked runs; absent where there are none. */
  readonly sizes?: SizeRange;
  /** Of the unconverged runs; absent where there are none. */
  readonly unconvergedSizes?: SizeRange;
  /** Which test accuracies are intermediate; absent without runs. */
  readonly thresholds?: Pick<PhaseThresholds, 'low' | 'grokked'>;
}

const isIntermediate = ({ config: { task, phases }, testAccuracy }: SweepRow): boolean =>
  isIntermediateAccuracy(testAccuracy, 1 / tokenCount(task.op, task.p), phases);

const sizesOf = (rows: readonly SweepRow[]) => rows.map(({ config }) => config.task.trainExamples);
const sizeRange = (rows: readonly SweepRow[]): SizeRange | undefined =>
  rows.length > 0
    ? { lowest: Math.min(...sizesOf(rows)), highest: Math.max(...sizesOf(rows)) }
    : undefined;

/** How many runs there are of each size and weight decay. */
function countByCell(rows: readonly SweepRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { config } of rows) {
    const cell = `${config.task.trainExamples} ${config.optimizer.weightDecay}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}

/** Whether semi-grokking is common at some size and weight decay. */
function isCommon(rows: readonly SweepRow[], semiGrokked: readonly SweepRow[]): boolean {
  const byCell = countByCell(rows);
  return [...countByCell(semiGrokked)].some(
    ([cell, count]) => count >= COMMON_RUNS && count >= COMMON_SHARE * (byCell.get(cell) ?? 0),
  );
}

/** Only a sweep with runs on both sides of the intermediate accuracies could have missed them. */
function hasBothSides(memorised: readonly SweepRow[]): boolean {
  const hasGrokked = ({ testAccuracy, config }: SweepRow) => testAccuracy >= config.phases.grokked;
  return (
    new Set(sizesOf(memorised)).size >= MIN_SIZES &&
    memorised.some(hasGrokked) &&
    !memorised.every(hasGrokked)
  );
}

/**
 * P4 (Varma et al. 2023, sections 4 and 5): near D_crit, some runs from scratch converge at an intermediate test accuracy, by the
 * thresholds of the phases (`phases.low`, `phases.grokked`). The paper saw most such runs grok in the end; converged means what the
 * sweep's rule says (SweepRow.ended), and no more.
 */
export function semiGrokking(rows: readonly SweepRow[]): SemiGrokking {
  const scratch = rows.filter(
    (row) =>
      row.protocol === 'scratch' &&
      row.config.task.labels === 'true' &&
      !(hasDiverged(row) || Number.isNaN(row.testAccuracy)),
  );
  const memorised = scratch.filter(
    ({ trainAccuracy, config }) => trainAccuracy >= config.phases.memorised,
  );
  const intermediate = memorised.filter(isIntermediate);
  const semiGrokked = intermediate.filter(({ ended }) => ended === 'converged');
  const unconverged = intermediate.filter(({ ended }) => ended !== 'converged');

  function verdict(): Verdict {
    if (isCommon(scratch, semiGrokked)) return 'reproduced';
    if (intermediate.length > 0) return 'partly';
    return hasBothSides(memorised) ? 'not reproduced' : 'cannot say';
  }
  const [sizes, unconvergedSizes] = [sizeRange(semiGrokked), sizeRange(unconverged)];
  const phases = memorised[0]?.config.phases;
  return {
    verdict: verdict(),
    runs: memorised.length,
    semiGrokked: semiGrokked.length,
    unconverged: unconverged.length,
    ...(sizes ? { sizes } : {}),
    ...(unconvergedSizes ? { unconvergedSizes } : {}),
    ...(phases ? { thresholds: { low: phases.low, grokked: phases.grokked } } : {}),
  };
}
