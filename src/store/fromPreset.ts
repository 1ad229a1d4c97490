import { isPresetName, PRESETS, presetSettings } from '../run/presets';
import type { EngineName, RunConfig } from '../run/runConfig';
import { configFromSettings } from '../run/settings';
import { settingDifferences } from './settingDifferences';

/** In words, a config by its preset and what it was changed in. The engine is about a machine: `engine` is not told. */
export function presetDifferenceTexts(config: RunConfig, engine: EngineName): string[] {
  const { preset } = config;
  if (!isPresetName(preset)) return [preset];
  const itself = configFromSettings(preset, { ...presetSettings(preset), engine });
  return [PRESETS[preset].label, ...settingDifferences(config, itself)];
}
