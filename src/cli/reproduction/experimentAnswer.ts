import { median } from '../../analysis/fit/statistics';
import type { PredictionResult, Verdict } from '../../analysis/predictions/verdict';
import { groupedNumber, reachedPercent } from '../../messages/format/numbers';
import type { ExperimentRun } from './experimentRuns';

/** What most seeds show counts as reproduced… */
const REPRODUCED_SHARE = 0.8;

function verdictOf(share: number): Verdict {
  if (share >= REPRODUCED_SHARE) return 'reproduced';
  return share > 0 ? 'partly' : 'not reproduced';
}

/** When something was reached: the median over the seeds, and the range. */
function reachedText(word: string, steps: readonly number[]): string[] {
  const known = steps.filter((step) => !Number.isNaN(step));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)].map(groupedNumber);
  const middle = groupedNumber(Math.round(median(known)));
  return [`${word} at step ${middle} (${first} to ${last})`];
}

/** A behaviour of Figure 1 from several seeds. */
export function experimentAnswer(runs: readonly ExperimentRun[]): PredictionResult {
  const seen = runs.filter((run) => run.seen).length;
  const tests = runs.map(({ testAccuracy }) => testAccuracy);
  const reached = [
    ...reachedText(
      'memorised',
      runs.map((run) => run.memorisedAt),
    ),
    ...reachedText(
      'grokked',
      runs.map((run) => run.grokkedAt),
    ),
    ...reachedText(
      'ungrokked',
      runs.map((run) => run.ungrokkedAt),
    ),
  ].join(', ');
  const share = runs.length > 0 ? seen / runs.length : 0;
  return {
    verdict: verdictOf(share),
    sentence: `Seen with ${seen} of ${runs.length} seeds: ${reached}; final test accuracy ${reachedPercent(Math.min(...tests))} to ${reachedPercent(Math.max(...tests))}.`,
  };
}
