import type { FieldPath } from '../run/fields';
import { withSettings } from '../run/parseConfig';
import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import type { Validated } from '../run/validate';

/** What a person wants, with those settings as they were before that are not theirs to change. */
export function withLockedSettings(
  wanted: RunConfig,
  before: RunConfig,
  held: readonly FieldPath[] = [],
): Validated {
  if (held.length === 0) return { config: wanted, problems: [] };
  return withSettings(
    wanted,
    Object.fromEntries(held.map((path) => [path, settingAt(before, path)])),
  );
}
