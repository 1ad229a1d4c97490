import type { RunConfig } from '../config/runConfig';

/**
 * How the runs of a sweep come about. `scratch`: each trains on its D examples from its initial weights. `ungrok`: a network
 * is trained on all pairs until it has grokked, and goes on with the first D of them.
 */
export const PROTOCOLS = ['scratch', 'ungrok'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/**
 * What a run of a sweep came to. `converged`: by the rule in run/sweep/convergence.ts. `out-of-steps`: it reached its maxSteps before.
 * `diverged`: its loss or weights were no longer finite (it blew up); `diverged-before-cut`: those of the network that it was to go on from.
 */
export const SWEEP_ENDS = ['converged', 'out-of-steps', 'diverged', 'diverged-before-cut'] as const;
export type SweepEnd = (typeof SWEEP_ENDS)[number];

/** A run that blew up has nothing that could be measured: all quantities of its row but the steps are NaN. */
export const hasDiverged = ({ ended }: Pick<SweepRow, 'ended'>): boolean =>
  ended === 'diverged' || ended === 'diverged-before-cut';

/** How one run of a sweep ended. */
export interface SweepRow {
  readonly protocol: Protocol;
  /** What the run went by; `task.trainExamples` is D, in `ungrok` that after the cut. */
  readonly config: RunConfig;
  /**
   * Steps done, in `ungrok` since the cut. Of a run that blew up, those up to the measurement that showed it, from its start where that was
   * before the cut.
   */
  readonly steps: number;
  readonly ended: SweepEnd;
  readonly trainAccuracy: number;
  /** NaN where every pair is trained on. */
  readonly testAccuracy: number;
  /** Mean over the training set of (logit of the label − mean logit of the row). */
  readonly correctLogit: number;
  /** √(Σ w²) over all parameters. */
  readonly weightNorm: number;
  readonly trainLoss: number;
  /** Share of the logits' norm in the trigonometric subspace (analysis/efficiency/trigShare.ts); NaN where the task is not x + y. */
  readonly trigShare: number;
  /**
   * Held-out shares (heldOutTrigShare): of the test pairs' logits by what the training pairs' show, and the reverse. NaN as
   * above, without test pairs, and in files from before they were measured.
   */
  readonly testTrigShare: number;
  readonly trainTrigShare: number;
}
