import { gridsText } from '../messages/en/gridsText';
import { FIELD_PATHS, fieldAt } from './fields';
import type { RunConfig } from './runConfig';
import type { Setting } from './settings';
import { settingAt } from './settings';
import type { Protocol, SweepRow } from './sweepRow';

/** What of a row does not occur in a grid, in words; undefined where every single setting does. */
export function gridDifference(
  { protocol, config }: SweepRow,
  of: { readonly protocol: Protocol; readonly cells: readonly RunConfig[] },
): string | undefined {
  if (protocol !== of.protocol) return gridsText.otherProtocol({ protocol, known: of.protocol });
  const path = FIELD_PATHS.find((at) => {
    const value = settingAt(config, at);
    return !of.cells.some((cell) => settingAt(cell, at) === value);
  });
  if (!path) return undefined;
  const known = [...new Set<Setting>(of.cells.map((cell) => settingAt(cell, path)))];
  const some = known.length > 6 ? `${known.slice(0, 6).join(', ')}, …` : known.join(', ');
  return gridsText.otherSetting({
    setting: fieldAt(path).label,
    path,
    value: settingAt(config, path),
    known: some,
  });
}
