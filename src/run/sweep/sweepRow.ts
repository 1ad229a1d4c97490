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
  /** Share of the logits' norm in the trigonometric subspace (analysis/inside/logits/ruleShare.ts); NaN where the task is not x + y. */
  readonly trigShare: number;
  /**
   * Held-out shares (heldOutRuleShare): of the test pairs' logits by what the training pairs' show, and the reverse. NaN as
   * above, without test pairs, and in files from before they were measured.
   */
  readonly testTrigShare: number;
  readonly trainTrigShare: number;
  /**
   * Logits of the two circuits: the paper's proxies (Varma et al. 2023, appendix B), o_mem over training pairs, then those that take the rule
   * from test pairs only (CircuitLogits). NaN where the task has no coordinate, the latter also without test pairs, and all in
   * files from before they were measured.
   */
  readonly oGen: number;
  readonly oMemTrain: number;
  readonly oGenHeldOut: number;
  readonly oMemHeldOut: number;
}

/** What rows of earlier versions' files may lack: NaN there says that it was not measured, and contradicts nothing. */
export const LATER_QUANTITIES = [
  'testTrigShare',
  'trainTrigShare',
  'oGen',
  'oMemTrain',
  'oGenHeldOut',
  'oMemHeldOut',
] as const satisfies readonly (keyof SweepRow)[];
