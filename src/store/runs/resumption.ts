import { hasSameData, LIVE_PATHS } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { configFromSettings, settingAt, settingsFromConfig } from '../../run/config/settings';
import type { RunError } from '../../run/events/runError';
import { type Snapshot, withFreshOptimizer } from '../../run/events/snapshot';
import { settingReach } from '../commands/settingReach';
import { rowsUpToStep } from '../history/metricHistory';
import type { LabState } from '../labState';
import type { RunSummary, SavedRun } from '../persistence/savedRun';
import { configAtStep, type MeasuredRun } from './runStory';

/** Failures that lie in the run itself: it would fail again. */
const UNRECOVERABLE: readonly RunError['kind'][] = ['invalid', 'diverged'];

type FailedState = Pick<LabState, 'status' | 'error' | 'checkpointStep' | 'config' | 'runConfig'>;

/**
 * The step from which a run that has failed goes on at the next Run: that of its latest checkpoint. Undefined where it begins
 * anew: it has none, would fail there again, was done, or another preset was chosen meanwhile.
 */
export function recoveryStep(state: FailedState): number | undefined {
  const { status, error, checkpointStep, config, runConfig } = state;
  if (status !== 'failed' || !error || UNRECOVERABLE.includes(error.kind)) return undefined;
  if (checkpointStep === undefined || checkpointStep >= config.maxSteps) return undefined;
  return config.preset === runConfig?.preset ? checkpointStep : undefined;
}

/** How a run goes on from its checkpoint: as it did, at the exact step. */
export interface Resumption extends MeasuredRun {
  /** What the run goes by after its checkpoint. */
  readonly runConfig: RunConfig;
  /** What the controls say: where they reach the run, what it goes by. */
  readonly controls: RunConfig;
  readonly snapshot: Snapshot;
}

/** What has to be known of a run for that. */
interface InterruptedRun extends Pick<SavedRun, 'columns' | 'checkpoint'> {
  readonly summary: Pick<RunSummary, 'began' | 'branchedAt' | 'marks' | 'inForce' | 'controls'>;
}

/** The controls as they were, but for live settings that the run had not yet got at its checkpoint. */
function controlsAt(controls: RunConfig, runConfig: RunConfig): RunConfig {
  const settings = settingsFromConfig(controls);
  for (const path of Object.values(LIVE_PATHS)) {
    if (settingReach(path, controls, runConfig) === 'restart') continue;
    settings[path] = settingAt(runConfig, path);
  }
  return configFromSettings(controls.preset, settings);
}

/** What came after the checkpoint is left out: the run does it again, but for changes by hand. */
export function resumeFromCheckpoint({
  summary: facts,
  columns,
  checkpoint,
}: InterruptedRun): Resumption {
  const { began, branchedAt, inForce } = facts;
  const { step } = checkpoint;
  const story = { began, branchedAt, marks: facts.marks.filter((mark) => mark.step <= step) };
  const [before, after] = [configAtStep(story, step), configAtStep(story, step + 1)];
  // Of what leaves no mark, the latest holds.
  const { maxSteps, speed, phases } = inForce;
  const { onDataChange } = inForce.optimizer;
  const optimizer = { ...after.optimizer, onDataChange };
  const runConfig = { ...after, maxSteps, speed, phases, optimizer };
  // The checkpoint is of before the change of data that holds from its step on.
  const isAfresh = !hasSameData(before, after) && onDataChange === 'reset';
  return {
    ...story,
    columns: rowsUpToStep(columns, step),
    runConfig,
    controls: controlsAt(facts.controls, runConfig),
    snapshot: isAfresh ? withFreshOptimizer(checkpoint) : checkpoint,
  };
}
