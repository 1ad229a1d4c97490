import { sum } from '../fit/statistics';

/** How far a claim of the paper was seen to hold. `cannot say`: the runs do not decide it. */
export const VERDICTS = ['reproduced', 'partly', 'not reproduced', 'cannot say'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What runs show of a claim: a verdict by a stated rule. Each claim adds the figures behind its verdict. */
export interface PredictionResult {
  readonly verdict: Verdict;
}

/** How many runs of a sweep were fitted, ran out of steps before they converged, and were left out. */
export interface ConvergenceCounts {
  readonly runs: number;
  readonly unconverged: number;
  /** Left out, as they blew up. */
  readonly diverged: number;
  /** Left out, as they have no test accuracy for another reason. */
  readonly unmeasured: number;
}

/** With a larger share of runs that ran out of steps or blew up, the step budget or chance decides what is seen: no verdict. */
const MAX_UNCONVERGED_SHARE = 0.5;

/** The counts of several curves together. */
export const convergenceCounts = (curves: readonly ConvergenceCounts[]): ConvergenceCounts => ({
  runs: sum(curves.map(({ runs }) => runs)),
  unconverged: sum(curves.map(({ unconverged }) => unconverged)),
  diverged: sum(curves.map(({ diverged }) => diverged)),
  unmeasured: sum(curves.map(({ unmeasured }) => unmeasured)),
});

export const isMostlyUnconverged = ({ runs, unconverged, diverged }: ConvergenceCounts): boolean =>
  unconverged + diverged > MAX_UNCONVERGED_SHARE * (runs + diverged);
