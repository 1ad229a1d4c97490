import { settingFaultText } from '../../messages/wording/settingProblems';
import { parseConfig } from '../../run/config/parseConfig';
import type { SettingProblem } from '../../run/config/problem';
import type { RunConfig } from '../../run/config/runConfig';
import { UsageError } from './usageError';

/** What an option was given, if it is one of `names`; otherwise throws a UsageError that lists them. */
export function parseChoice<Name extends string>(
  option: string,
  names: readonly Name[],
  given: string,
): Name {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  throw new UsageError(`${option} must be one of ${names.join(', ')}, not “${given}”.`);
}

/** The two sides of `path=value`, given to `option`, which explains itself by an `example`. Errors: UsageError. */
export function parseAssignment(option: string, example: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`${option} wants ${example}, not “${text}”.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Throws a UsageError that names field and range where the page would use another value. */
export function refuseProblems(
  problems: readonly SettingProblem[],
  faultText: (problem: SettingProblem) => string = settingFaultText,
): void {
  if (problems.length === 0) return;
  // "Using 59." is what the page does; here nothing runs.
  throw new UsageError(problems.map((problem) => faultText(problem)).join('\n'));
}

const parseSetOption = (text: string) =>
  parseAssignment('--set', 'path=value, such as task.p=37', text);

/** The config that `--preset` and `--set path=value` ask for. Errors: UsageError, for values that are not allowed. */
export function parseSettings(
  preset: string | undefined,
  sets: readonly string[],
  options: readonly (readonly [string, string | undefined])[],
): RunConfig {
  const asked = [['preset', preset] as const, ...sets.map(parseSetOption), ...options].filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const { config, problems } = parseConfig(asked);
  refuseProblems(problems);
  return config;
}
