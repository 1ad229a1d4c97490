import { parseConfig } from '../run/parseConfig';
import type { RunConfig } from '../run/runConfig';
import { refuseProblems } from './refuseProblems';
import { parseAssignment } from './settingEntry';

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
