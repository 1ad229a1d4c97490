import type { FieldPath } from '../../run/config/fields';
import { fieldAt } from '../../run/config/fields';
import { withSettings } from '../../run/config/parseConfig';
import type { SettingProblem } from '../../run/config/problem';
import type { RunConfig } from '../../run/config/runConfig';
import type { Setting } from '../../run/config/settings';
import { settingAt } from '../../run/config/settings';
import type { Validated } from '../../run/config/validate';
import { pairCount } from '../../tasks/pairs';
import { hasSamePairs } from './settingReach';

/** The range of a number field for this config; the training set can be no larger than the task. */
export function numberRange(config: RunConfig, path: FieldPath): { min: number; max: number } {
  const field = fieldAt(path);
  if (field.type !== 'number') throw new TypeError(`${path} is not a number`);
  const { min, max } = field;
  if (path !== 'task.trainExamples') return { min, max };
  return { min, max: pairCount(config.task.op, config.task.p) };
}

/** What is wrong with a value that a person gave; nothing when it can be used. */
function typedProblem(
  config: RunConfig,
  path: FieldPath,
  asked: Setting,
): SettingProblem | undefined {
  const field = fieldAt(path);
  const unchanged = settingAt(config, path);
  if (field.type === 'choice') {
    const { choices } = field;
    if (choices.includes(String(asked))) return undefined;
    return { field: path, code: 'not-a-choice', values: { choices, asked }, unchanged };
  }
  const { min, max } = numberRange(config, path);
  const { integer = false } = field;
  const number = String(asked).trim() === '' ? Number.NaN : Number(asked);
  if (number >= min && number <= max && (!integer || Number.isInteger(number))) return undefined;
  return { field: path, code: 'out-of-range', values: { min, max, integer, asked }, unchanged };
}

/**
 * The config after a person changed one setting. A value out of range changes nothing and is a problem; one that
 * breaks a rule between settings becomes the nearest that does not. Where the task changes size, the training set
 * keeps its share of all pairs.
 */
export function changeSetting(config: RunConfig, path: FieldPath, value: Setting): Validated {
  const problem = typedProblem(config, path, value);
  if (problem) return { config, problems: [problem] };
  if (path !== 'task.op' && path !== 'task.p') return withSettings(config, { [path]: value });

  const { op, p, trainExamples } = config.task;
  const share = trainExamples / pairCount(op, p);
  // With one example, which always fits, the only problems are those of the task.
  const { task } = withSettings(config, { [path]: value, 'task.trainExamples': 1 }).config;
  const scaled = Math.max(1, Math.round(share * pairCount(task.op, task.p)));
  return withSettings(config, { [path]: value, 'task.trainExamples': scaled });
}

/**
 * Where `next` returns to the task of the run, D returns to the run's D too: the share that `before` kept of it on the way was
 * rounded.
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

/** `next` with the settings of `lockedPaths` as they were in `before`. */
export function withLockedSettings(
  next: Validated,
  before: RunConfig,
  lockedPaths: readonly FieldPath[],
): Validated {
  if (lockedPaths.length === 0) return next;
  const locked = lockedPaths.map((path) => [path, settingAt(before, path)]);
  const { config, problems } = withSettings(next.config, Object.fromEntries(locked));
  const isOlder = ({ field }: SettingProblem) =>
    !problems.some((problem) => problem.field === field);
  return { config, problems: [...next.problems.filter(isOlder), ...problems] };
}
