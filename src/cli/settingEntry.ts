import { UsageError } from './usageError';

/** The two sides of `path=value`, given to `option`, which explains itself by an `example`. Errors: UsageError. */
export function parseAssignment(option: string, example: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`${option} wants ${example}, not “${text}”.`);
  return [text.slice(0, at), text.slice(at + 1)];
}
