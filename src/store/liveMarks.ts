import type { FieldPath } from '../run/fields';
import { DATA_PATHS, type LiveSettings, liveEntries } from '../run/liveSettings';
import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import type { Mark } from './labState';

/** Changes of these are no news on a chart: one moves only the end, the other matters when data change. */
const UNMARKED: readonly FieldPath[] = ['maxSteps', 'optimizer.onDataChange'];

/**
 * The marks of a run after settings took effect at `step`. A second change at the same step takes the place of the first,
 * and one that changed nothing after all leaves no mark. `began` is what the run began with, `inForce` what it goes by.
 */
export function addMarks(
  marks: readonly Mark[],
  step: number,
  settings: LiveSettings,
  { began, inForce }: { readonly began: RunConfig; readonly inForce: RunConfig },
): readonly Mark[] {
  let all = [...marks];
  for (const [path, value] of liveEntries(settings)) {
    if (UNMARKED.includes(path)) continue;
    all = all.filter((mark) => mark.path !== path || mark.step !== step);
    const from = all.findLast((mark) => mark.path === path)?.value ?? settingAt(began, path);
    if (from === value) continue;
    const afresh = DATA_PATHS.includes(path) && inForce.optimizer.onDataChange === 'reset';
    all.push({ step, path, from, value, afresh });
  }
  return all;
}
