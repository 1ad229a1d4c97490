import { FIELD_PATHS, type FieldPath } from '../../run/fields';
import { DEFAULT_PRESET, isPresetName, presetSettings } from '../../run/presets';
import type { RunConfig } from '../../run/runConfig';
import type { Setting } from '../../run/settings';
import { validate } from '../../run/validate';
import { isRecord } from './isRecord';

/**
 * The config in something that was kept; undefined where a setting is not allowed. One that is missing, as it was unknown
 * when this was kept, is the preset's.
 */
export function readSavedConfig(value: unknown): RunConfig | undefined {
  if (!isRecord(value) || typeof value.preset !== 'string') return undefined;
  const { preset } = value;
  const usual = presetSettings(isPresetName(preset) ? preset : DEFAULT_PRESET);
  const raw: Record<FieldPath, Setting> = { ...usual };
  for (const path of FIELD_PATHS) {
    let at: unknown = value;
    for (const key of path.split('.')) at = isRecord(at) ? at[key] : undefined;
    if (at === undefined) continue;
    if (typeof at !== 'string' && typeof at !== 'number') return undefined;
    raw[path] = at;
  }
  const { config, problems } = validate(preset, raw, usual);
  return problems.length === 0 ? config : undefined;
}
