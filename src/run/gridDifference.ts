import { sweepGridsText } from '../messages/en/gridsText';
import { valuesText } from '../messages/en/valuesText';
import { FIELD_PATHS, fieldAt } from './fields';
import type { RunConfig } from './runConfig';
import type { Setting } from './settings';
import { settingAt } from './settings';
import { plainNumber } from './settingText';
import type { Protocol, SweepRow } from './sweepRow';

/** Choices by their names in the settings. */
const valueText = (value: Setting) => (typeof value === 'number' ? plainNumber(value) : value);

/** What of a row does not occur in a grid, in words; undefined where every single setting does. */
export function gridDifference(
  { protocol, config }: SweepRow,
  of: { readonly protocol: Protocol; readonly cells: readonly RunConfig[] },
): string | undefined {
  if (protocol !== of.protocol)
    return sweepGridsText.otherProtocol({ protocol, known: of.protocol });
  const path = FIELD_PATHS.find((at) => {
    const value = settingAt(config, at);
    return !of.cells.some((cell) => settingAt(cell, at) === value);
  });
  if (!path) return undefined;
  const known = [...new Set<Setting>(of.cells.map((cell) => settingAt(cell, path)))];
  const { separator } = valuesText;
  const numbers = known.map(valueText);
  const some =
    known.length > 6
      ? `${numbers.slice(0, 6).join(separator)}${separator}…`
      : numbers.join(separator);
  return sweepGridsText.otherSetting({
    setting: fieldAt(path).label,
    path,
    value: valueText(settingAt(config, path)),
    known: some,
  });
}
