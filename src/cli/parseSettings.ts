import { parseConfig } from '../run/parseConfig';
import type { RunConfig } from '../run/runConfig';
import { UsageError } from './usageError';

/** The two sides of `path=value`, given to `option`, which explains itself by an `example`. Errors: UsageError. */
export function settingEntry(option: string, example: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`${option} wants ${example}, not “${text}”.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

const setEntry = (text: string) => settingEntry('--set', 'path=value, such as task.p=37', text);

/**
 * The config that `--preset` and `--set path=value` ask for. Unlike on the page nothing is replaced in silence: a value that
 * is not allowed is a UsageError that names the field and the range.
 */
export function parseSettings(
  preset: string | undefined,
  sets: readonly string[],
  options: readonly (readonly [string, string | undefined])[],
): RunConfig {
  const asked = [['preset', preset] as const, ...sets.map(setEntry), ...options].filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const { config, problems } = parseConfig(asked);
  if (problems.length > 0) {
    // "Using 59." is what the page does; here nothing runs.
    const sentences = problems.map(({ message }) =>
      message.replace(/ Using [^ ]+\.$|; it is ignored/, ''),
    );
    throw new UsageError(sentences.join('\n'));
  }
  return config;
}
