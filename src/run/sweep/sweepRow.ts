import type { RunConfig } from '../config/runConfig';

/**
 * How the runs of a sweep come about. `scratch`: each trains on its D examples from its initial weights. `ungrok`: a network
 * is trained on all pairs until it has grokked, and goes on with the first D of them.
 */
export const PROTOCOLS = ['scratch', 'ungrok'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** How one run of a sweep ended. */
export interface SweepRow {
  readonly protocol: Protocol;
  /** What the run went by; `task.trainExamples` is D, in `ungrok` that after the cut. */
  readonly config: RunConfig;
  /** Steps done, in `ungrok` since the cut. */
  readonly steps: number;
  /** It ended because it had converged (run/sweep/convergence.ts), not because it ran out of steps. */
  readonly converged: boolean;
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
