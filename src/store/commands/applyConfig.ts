import type { StoreApi } from 'zustand/vanilla';
import { type FieldPath, fieldAt } from '../../run/config/fields';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import type { LabState } from '../labState';
import { fieldsInUse } from '../runs/configDifferences';

/** Whether two configs deal out the same pairs. */
const hasSamePairs = (a: RunConfig, b: RunConfig): boolean =>
  a.task.op === b.task.op && a.task.p === b.task.p;

/**
 * Whether a setting of the controls reaches a run that goes on. After another preset was chosen none does but those about
 * this machine and its audience: they belong to the run that the preset describes. And a number of examples is one of a
 * task's pairs: while the controls speak of another task, it waits for that.
 */
export function appliesLive(path: FieldPath, config: RunConfig, running: RunConfig): boolean {
  if (path === 'speed' || path.startsWith('phases.')) return true;
  if (!fieldAt(path).live || config.preset !== running.preset) return false;
  return path !== 'task.trainExamples' || hasSamePairs(config, running);
}

/**
 * The config `next` that comes after `before`; where its task is the run's again, D is the run's again too, and not the
 * share that rounding left of it on the way.
 */
export function restoreTrainExamples(
  next: RunConfig,
  before: RunConfig,
  running: RunConfig | undefined,
): RunConfig {
  if (!running || hasSamePairs(before, running) || !hasSamePairs(next, running)) return next;
  const { trainExamples } = running.task;
  return { ...next, task: { ...next.task, trainExamples } };
}

/** The settings that differ from the run on the charts and that it cannot take over while it goes on. */
function pendingRestart(config: RunConfig, running: RunConfig | undefined): FieldPath[] {
  if (!running) return [];
  const inUse = new Set([...fieldsInUse(config), ...fieldsInUse(running)]);
  return [...inUse].filter(
    (path) =>
      settingAt(config, path) !== settingAt(running, path) && !appliesLive(path, config, running),
  );
}

/** What the controls say, and what the run on the charts goes by, from now on. */
export function applyConfig(
  { getState: get, setState: set }: StoreApi<LabState>,
  config: RunConfig,
  runConfig = get().runConfig,
): void {
  set({ config, runConfig, pendingRestart: pendingRestart(config, runConfig) });
}
