import type { FieldPath } from '../run/fields';
import { type PresetName, presetSettings } from '../run/presets';
import type { RunConfig } from '../run/runConfig';
import { type Settings, settingAt } from '../run/settings';
import { fieldsInUse } from './fieldsInUse';

/** Other chance, other means, or a longer look: what is tried is the same. */
const INCIDENTAL: readonly FieldPath[] = ['seed', 'engine', 'speed', 'maxSteps', 'logEvery'];

/** Whether a setting may be another without what is tried being another thing. */
export const isIncidental = (path: FieldPath): boolean =>
  INCIDENTAL.includes(path) || path.startsWith('phases.');

/** The settings by which a config is another thing than `settings` laid over a preset. */
export function presetDifferences(
  config: RunConfig,
  preset: PresetName,
  settings: Settings,
): FieldPath[] {
  const wanted = { ...presetSettings(preset), ...settings };
  return fieldsInUse(config).filter(
    (path) => !isIncidental(path) && settingAt(config, path) !== wanted[path],
  );
}
