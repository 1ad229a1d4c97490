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
