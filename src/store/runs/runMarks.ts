import type { FieldPath } from '../../run/config/fields';
import { DATA_PATHS, type LiveSettings, liveEntries } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import type { MemberInfo } from '../../run/events/trainEvent';
import type { LabState } from '../labState';
import type { Mark } from './runStory';

/** Changes of these get no mark on a chart: one moves only the end, the other matters when data change. */
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

/**
 * What a `data` report at `step` changes in what is known of the run: it trains on what the worker says. Where that is the
 * cut which the run carries from its start, a mark says so; a change by hand has its mark already.
 */
export function applyDataReport(
  marks: readonly Mark[],
  runConfig: RunConfig,
  step: number,
  { trainExamples }: MemberInfo,
): Pick<LabState, 'marks' | 'runConfig'> {
  const { task, cut, optimizer } = runConfig;
  const isCut = step === cut.step && trainExamples === cut.trainExamples;
  if (task.trainExamples === trainExamples) return { marks, runConfig };
  const mark: Mark = {
    step,
    path: 'task.trainExamples',
    from: task.trainExamples,
    value: trainExamples,
    afresh: optimizer.onDataChange === 'reset',
    isCut: true,
  };
  return {
    marks: isCut ? [...marks, mark] : marks,
    runConfig: { ...runConfig, task: { ...task, trainExamples } },
  };
}
