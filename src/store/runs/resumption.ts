import { hasSameData, LIVE_PATHS } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { configFromSettings, settingAt, settingsFromConfig } from '../../run/config/settings';
import type { RunError } from '../../run/events/runError';
import { type Snapshot, withFreshOptimizer } from '../../run/events/snapshot';
import { settingReach } from '../commands/settingReach';
import { rowsUpToStep } from '../history/metricHistory';
import type { LabState } from '../labState';
import type { OpeningNotice } from '../notices';
import type { RunSummary, SavedRun } from '../persistence/savedRun';
import { configAtStep, type MeasuredRun } from './runStory';

/** Failures of the run itself: it would fail again. */
const UNRECOVERABLE: readonly RunError['kind'][] = ['invalid', 'diverged'];

type FailedState = Pick<LabState, 'status' | 'error' | 'checkpointStep' | 'config' | 'runConfig'>;

/**
 * The step from which Run continues a failed run: that of its latest checkpoint. Undefined where Run starts a new one: it has
 * no checkpoint, would fail again, was at its last step, or another preset was chosen since.
 */
export function recoveryStep(state: FailedState): number | undefined {
  const { status, error, checkpointStep, config, runConfig } = state;
  if (status !== 'failed' || !error || UNRECOVERABLE.includes(error.kind)) return undefined;
  if (checkpointStep === undefined || checkpointStep >= config.maxSteps) return undefined;
  return config.preset === runConfig?.preset ? checkpointStep : undefined;
}

/** How a run continues from its checkpoint exactly as it did before. */
export interface Resumption extends MeasuredRun {
  /** The run's settings after its checkpoint. */
  readonly runConfig: RunConfig;
  /** The controls; live settings as in `runConfig`. */
  readonly controls: RunConfig;
  readonly snapshot: Snapshot;
}

/** What `resumeFromCheckpoint` needs of a run. */
interface InterruptedRun extends Pick<SavedRun, 'columns' | 'checkpoint'> {
  readonly summary: Pick<RunSummary, 'began' | 'branchedAt' | 'marks' | 'inForce' | 'controls'>;
}

/** The controls as they were, except for live settings that the run had not received at its checkpoint. */
function controlsAt(controls: RunConfig, runConfig: RunConfig): RunConfig {
  const settings = settingsFromConfig(controls);
  for (const path of Object.values(LIVE_PATHS)) {
    if (settingReach(path, controls, runConfig) === 'restart') continue;
    settings[path] = settingAt(runConfig, path);
  }
  return configFromSettings(controls.preset, settings);
}

/** Drops what came after the checkpoint: the run repeats it, except for changes by hand. */
export function resumeFromCheckpoint({ summary, columns, checkpoint }: InterruptedRun): Resumption {
  const { began, branchedAt, inForce } = summary;
  const { step } = checkpoint;
  const story = { began, branchedAt, marks: summary.marks.filter((mark) => mark.step <= step) };
  const [before, after] = [configAtStep(story, step), configAtStep(story, step + 1)];
  // Changes of these leave no mark: the latest values apply.
  const { maxSteps, speed, phases } = inForce;
  const { onDataChange } = inForce.optimizer;
  const optimizer = { ...after.optimizer, onDataChange };
  const runConfig = { ...after, maxSteps, speed, phases, optimizer };
  // The checkpoint was taken before a change of data at its own step.
  const isAfresh = !hasSameData(before, after) && onDataChange === 'reset';
  return {
    ...story,
    columns: rowsUpToStep(columns, step),
    runConfig,
    controls: controlsAt(summary.controls, runConfig),
    snapshot: isAfresh ? withFreshOptimizer(checkpoint) : checkpoint,
  };
}

/** What the page says of a saved run that it shows; undefined of a run that had finished. */
export function restoredNotice({ summary, checkpoint }: SavedRun): OpeningNotice | undefined {
  const { step, inForce, marks } = summary;
  const from = checkpoint.step;
  if (from >= inForce.maxSteps) return undefined;
  const losesChange = marks.some((mark) => mark.step > from);
  return { code: 'restored', values: { step, from, losesChange } };
}
