import type { FieldPath } from './fields';
import type { RunConfig } from './runConfig';
import type { Protocol } from './sweepRow';

/** One setting that a sweep varies. */
export interface SweepAxis {
  readonly path: FieldPath;
  /** Ascending, without repeats. */
  readonly values: readonly number[];
}

/** All that decides a sweep: every combination of the axes' values, with every seed. */
export interface SweepPlan {
  readonly protocol: Protocol;
  /** What all runs share; the axes and seeds are put in its place. */
  readonly base: RunConfig;
  readonly axes: readonly SweepAxis[];
  readonly seeds: readonly number[];
}

/** One run of a sweep with its place among all cells of the plan. */
export interface SweepCell {
  readonly cell: number;
  readonly config: RunConfig;
}
