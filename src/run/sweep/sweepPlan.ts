import { pairCount } from '../../tasks/pairs';
import type { FieldPath } from '../config/fields';
import type { RunConfig } from '../config/runConfig';
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

/**
 * The run that a cell of a sweep stands for, as the lab and `lab train` repeat it from its start: in `ungrok`, it trains on all
 * pairs and is cut to the cell's D on the way. Its steps are those before the cut and the cell's own.
 */
export function cellRunConfig(protocol: Protocol, cell: RunConfig): RunConfig {
  if (protocol === 'scratch') return cell;
  const { task, cut, maxSteps } = cell;
  return {
    ...cell,
    task: { ...task, trainExamples: pairCount(task.op, task.p) },
    cut: { step: cut.step, trainExamples: task.trainExamples },
    maxSteps: cut.step + maxSteps,
  };
}
