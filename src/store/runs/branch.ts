import { runsText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { type FieldPath, fieldAt } from '../../run/config/fields';
import { hasSameData, LIVE_PATHS, pickLiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import { type Snapshot, withFreshOptimizer } from '../../run/events/snapshot';
import type { MetricColumns } from '../../run/metrics/metrics';
import { rowsUpToStep } from '../history/metricHistory';
import { fieldsInUse } from './configDifferences';
import { addMarks } from './runMarks';
import { configAtStep, type Mark, type MeasuredRun, type RunStory } from './runStory';
import { settingValueText } from './text/settingDifferences';

/** What a network and its pairs are made of: a branch goes on with both. */
const isFixed = (path: FieldPath): boolean =>
  path === 'task.op' || path === 'task.p' || path === 'seed' || path.startsWith('model.');

/** Why no branch can leave a run that began with `began` at `step`, as a plain sentence; undefined where one can. */
export function branchProblem(
  began: RunConfig,
  step: number,
  controls: RunConfig,
): string | undefined {
  const inUse = new Set([...fieldsInUse(began), ...fieldsInUse(controls)]);
  const others = [...inUse].filter(
    (path) => isFixed(path) && settingAt(began, path) !== settingAt(controls, path),
  );
  if (others.length > 0) {
    const words = others.map((path) => {
      const { label } = fieldAt(path);
      const [is, was] = [controls, began].map((of) =>
        settingValueText(path, settingAt(of, path)),
      ) as [string, string];
      return runsText.mustBe({ setting: label, was, is });
    });
    return runsText.sameNetwork({ differences: words.join('; ') });
  }
  if (controls.maxSteps > step) return undefined;
  const { label } = fieldAt('maxSteps');
  return runsText.needsMore({
    step: groupedNumber(step),
    setting: label,
    value: settingValueText('maxSteps', controls.maxSteps),
  });
}

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
