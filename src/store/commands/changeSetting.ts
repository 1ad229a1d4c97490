import { valuesText } from '../../messages/en/metrics';
import { problemsText } from '../../messages/en/problems';
import { groupedNumber, quotedValue } from '../../messages/format/numbers';
import type { FieldPath } from '../../run/config/fields';
import { fieldAt } from '../../run/config/fields';
import { withSettings } from '../../run/config/parseConfig';
import type { Problem } from '../../run/config/problem';
import type { RunConfig } from '../../run/config/runConfig';
import type { Setting } from '../../run/config/settings';
import { settingAt } from '../../run/config/settings';
import type { Validated } from '../../run/config/validate';
import { pairCount } from '../../tasks/pairs';
import { hasSamePairs } from './settingReach';

const messages = problemsText;

/** The range of a number field for this config; the training set can be no larger than the task. */
export function numberRange(config: RunConfig, path: FieldPath): { min: number; max: number } {
  const field = fieldAt(path);
  if (field.type !== 'number') throw new TypeError(`${path} is not a number`);
  const { min, max } = field;
  if (path !== 'task.trainExamples') return { min, max };
  return { min, max: pairCount(config.task.op, config.task.p) };
}

/** What is wrong with a value that a person gave, as a plain sentence; nothing when it can be used. */
function settingProblem(config: RunConfig, path: FieldPath, value: Setting): string | undefined {
  const field = fieldAt(path);
  if (field.type === 'choice') {
    if (field.choices.includes(String(value))) return undefined;
    return messages.typed({
      setting: field.label,
      allowed: messages.oneOf({ names: field.choices.join(', ') }),
      asked: valuesText.quoted({ asked: value }),
    });
  }
  const { min, max } = numberRange(config, path);
  const number = String(value).trim() === '' ? Number.NaN : Number(value);
  const fits =
    number >= min && number <= max && (field.integer !== true || Number.isInteger(number));
  if (fits) return undefined;
  const rangeOf = field.integer ? messages.wholeNumber : messages.number;
  const refused = messages.typed({
    setting: field.label,
    allowed: rangeOf({ min: groupedNumber(min), max: groupedNumber(max) }),
    asked: valuesText.quoted({ asked: value }),
  });
  return `${refused} ${messages.stays({ value: quotedValue(settingAt(config, path)) })}`;
}

/**
 * The config after a person changed one setting. A value out of range changes nothing and is a problem; one that
 * breaks a rule between settings becomes the nearest that does not. Where the task changes size, the training set
 * keeps its share of all pairs.
 */
export function changeSetting(config: RunConfig, path: FieldPath, value: Setting): Validated {
  const message = settingProblem(config, path, value);
  if (message) return { config, problems: [{ field: path, message }] };
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
  const isOlder = ({ field }: Problem) => !problems.some((problem) => problem.field === field);
  return { config, problems: [...next.problems.filter(isOlder), ...problems] };
}
