import type { FieldPath } from '../run/fields';
import { fieldAt } from '../run/fields';
import type { RunConfig } from '../run/runConfig';

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
