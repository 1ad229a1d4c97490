import { isPresetName, PRESETS, presetSettings } from '../run/presets';
import type { EngineName, RunConfig } from '../run/runConfig';
import { configOf } from '../run/settings';
import { settingDifferences } from './settingDifferences';

/** In words, a config by its preset and what it was changed in. The engine is about a machine: `engine` is not told. */
export function fromPreset(config: RunConfig, engine: EngineName): string[] {
  const { preset } = config;
  if (!isPresetName(preset)) return [preset];
  const itself = configOf(preset, { ...presetSettings(preset), engine });
  return [PRESETS[preset].label, ...settingDifferences(config, itself)];
}
