import { type FieldPath, fieldAt } from '../../run/config/fields';
import { DATA_PATHS } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import type { LabStatus } from '../labState';
import { fieldsInUse } from '../runs/configDifferences';

/**
 * How a setting of the controls reaches the run on the charts: `thresholds` changes only how its phases are read, `live` is sent
 * to the worker, `later` is sent with the next live setting or when the run is resumed, `restart` needs a new run.
 */
export type SettingReach = 'thresholds' | 'live' | 'later' | 'restart';

/** Whether two configs have the same pairs to choose training examples from. */
export const hasSamePairs = (a: RunConfig, b: RunConfig): boolean =>
  a.task.op === b.task.op && a.task.p === b.task.p;

/**
 * How the setting `path` of `config` reaches a run by `running`. Once another preset is chosen, only speed and thresholds do:
 * the others belong to the run that the preset describes. D counts pairs of one task, so it does not reach a run of another.
 */
export function settingReach(
  path: FieldPath,
  config: RunConfig,
  running: RunConfig,
  status?: LabStatus,
): SettingReach {
  if (path.startsWith('phases.')) return 'thresholds';
  if (path === 'speed') return 'live';
  if (!fieldAt(path).live || config.preset !== running.preset) return 'restart';
  if (path === 'task.trainExamples' && !hasSamePairs(config, running)) return 'restart';
  // Other data after the last step change nothing unless more steps follow.
  return status === 'finished' && DATA_PATHS.includes(path) ? 'later' : 'live';
}

/** The settings that differ from the run on the charts and need a new run. */
export function pendingRestart(config: RunConfig, running: RunConfig | undefined): FieldPath[] {
  if (!running) return [];
  const inUse = new Set([...fieldsInUse(config), ...fieldsInUse(running)]);
  return [...inUse].filter(
    (path) =>
      settingAt(config, path) !== settingAt(running, path) &&
      settingReach(path, config, running) === 'restart',
  );
}
