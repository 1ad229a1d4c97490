/** How far a claim of the paper was seen to hold. `cannot say`: the runs do not decide it. */
export const VERDICTS = ['reproduced', 'partly', 'not reproduced', 'cannot say'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What runs say about a claim: a verdict by a stated rule, and the figures behind it in a plain sentence or two. */
export interface PredictionResult {
  readonly verdict: Verdict;
  readonly sentence: string;
}
