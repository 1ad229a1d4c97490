import { predictionsText } from '../../messages/en/predictions';
import type { SizeCurve } from '../criticalSize/sizeCurves';
import { resultNumbers } from './resultNumbers';

/** How far a claim of the paper was seen to hold. `cannot say`: the runs do not decide it. */
export const VERDICTS = ['reproduced', 'partly', 'not reproduced', 'cannot say'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What runs say about a claim: a verdict by a stated rule, and the figures behind it in a plain sentence or two. */
export interface PredictionResult {
  readonly verdict: Verdict;
  readonly sentence: string;
}

/** With a larger share of runs that did not come to rest, what one sees is the step budget: no verdict. */
const MAX_UNCONVERGED_SHARE = 0.5;

/** Whether most runs ran out of steps before they came to rest, and how many did, as a sentence. */
export function convergenceSummary(
  counts: readonly Pick<SizeCurve, 'runs' | 'unconverged' | 'unmeasured'>[],
): {
  readonly isUnsettled: boolean;
  readonly sentence: string;
} {
  const runs = counts.reduce((sum, count) => sum + count.runs, 0);
  const unconverged = counts.reduce((sum, count) => sum + count.unconverged, 0);
  const unmeasured = counts.reduce((sum, count) => sum + count.unmeasured, 0);
  const settled =
    unconverged === 0
      ? predictionsText.allRest({ runs: resultNumbers.runs(runs), count: runs })
      : predictionsText.someRest({ runs: resultNumbers.runs(runs), unconverged });
  const left =
    unmeasured > 0 ? [predictionsText.leftOut({ runs: resultNumbers.runs(unmeasured) })] : [];
  return {
    isUnsettled: unconverged > MAX_UNCONVERGED_SHARE * runs,
    sentence: [settled, ...left].join(' '),
  };
}
