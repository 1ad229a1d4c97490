import { hasSameData, LIVE_PATHS, pickLiveSettings } from '../run/liveSettings';
import type { MetricColumns } from '../run/metrics';
import type { RunConfig } from '../run/runConfig';
import { type Snapshot, withFreshOptimizer } from '../run/snapshot';
import type { Mark } from './labState';
import { addMarks } from './liveMarks';
import { rowsUpToStep } from './rowsUpTo';
import { configAtStep, type MeasuredRun, type RunStory } from './runStory';

/** How a run begins that goes on from a snapshot of another. */
export interface Branch {
  /** What it begins with. */
  readonly config: RunConfig;
  readonly snapshot: Snapshot;
  /** What the run before it had measured up to there. */
  readonly columns: MetricColumns;
  /** Changes up to there, and those with which it leaves that run. */
  readonly marks: readonly Mark[];
}

const LIVE = new Set(Object.values(LIVE_PATHS));

/**
 * A cut at or before the step is past: no second one will come. Who has not moved D meanwhile gets the examples that the run
 * itself went on with.
 */
function withoutPastCut(controls: RunConfig, run: RunStory, step: number): RunConfig {
  const { cut, task } = controls;
  if (cut.step === 0 || cut.step > step) return controls;
  const isMoved = task.trainExamples !== run.began.task.trainExamples;
  const { trainExamples } = isMoved ? task : configAtStep(run, step + 1).task;
  return { ...controls, task: { ...task, trainExamples }, cut: { ...cut, step: 0 } };
}

/** The branch that leaves `run` at one of its snapshots, with the settings of the controls. They have to fit: branchProblem. */
export function createBranch(run: MeasuredRun, snapshot: Snapshot, controls: RunConfig): Branch {
  const { step } = snapshot;
  const config = withoutPastCut(controls, run, step);
  const then = configAtStep(run, step);
  const isAfresh = !hasSameData(then, config) && config.optimizer.onDataChange === 'reset';
  const changes = { began: then, inForce: config };
  return {
    config,
    snapshot: isAfresh ? withFreshOptimizer(snapshot) : snapshot,
    columns: rowsUpToStep(run.columns, step),
    marks: [
      ...run.marks.filter((mark) => mark.step < step),
      ...addMarks([], step, pickLiveSettings(config, LIVE), changes),
    ],
  };
}
