import type { FieldPath } from '../../run/config/fields';
import { hasSameData, LIVE_PATHS, pickLiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import { type Snapshot, withFreshOptimizer } from '../../run/events/snapshot';
import type { MetricColumns } from '../../run/metrics/metrics';
import { rowsUpToStep } from '../history/metricHistory';
import type { BranchProblem } from '../notices';
import { fieldsInUse } from './configDifferences';
import { addMarks } from './runMarks';
import { configAtStep, type Mark, type MeasuredRun, type RunStory } from './runStory';

/** Settings of the network and its pairs: a branch has those of its parent. */
const isFixed = (path: FieldPath): boolean =>
  path === 'task.op' || path === 'task.p' || path === 'seed' || path.startsWith('model.');

/** Why no branch with the settings of the controls can leave a run that began with `began` at `step`. */
export function branchProblem(
  began: RunConfig,
  step: number,
  controls: RunConfig,
): BranchProblem | undefined {
  const inUse = new Set([...fieldsInUse(began), ...fieldsInUse(controls)]);
  const differences = [...inUse]
    .filter(isFixed)
    .map((path) => ({ path, needed: settingAt(began, path), value: settingAt(controls, path) }))
    .filter(({ needed, value }) => needed !== value);
  if (differences.length > 0) return { code: 'other-network', values: { differences } };
  const { maxSteps } = controls;
  return maxSteps > step ? undefined : { code: 'no-step-left', values: { step, maxSteps } };
}

/** How a run begins that leaves another at one of its snapshots. */
export interface Branch {
  /** Its first settings. */
  readonly config: RunConfig;
  readonly snapshot: Snapshot;
  /** The measurements of its parent up to the snapshot. */
  readonly columns: MetricColumns;
  /** The changes of its parent up to there, and those that make it a branch. */
  readonly marks: readonly Mark[];
}

const LIVE = new Set(Object.values(LIVE_PATHS));

/**
 * A cut at or before the step has happened and does not happen again. Where D was not changed since, the branch gets the
 * examples that its parent had after the cut.
 */
function withoutPastCut(controls: RunConfig, run: RunStory, step: number): RunConfig {
  const { cut, task } = controls;
  if (cut.step === 0 || cut.step > step) return controls;
  const isMoved = task.trainExamples !== run.began.task.trainExamples;
  const { trainExamples } = isMoved ? task : configAtStep(run, step + 1).task;
  return { ...controls, task: { ...task, trainExamples }, cut: { ...cut, step: 0 } };
}

/** The branch that leaves `run` at one of its snapshots, with the settings of the controls. `branchProblem` must have none. */
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
