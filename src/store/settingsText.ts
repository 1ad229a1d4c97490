import { fieldAt } from '../run/fields';
import { isPresetName, PRESETS } from '../run/presets';
import type { RunConfig } from '../run/runConfig';
import { settingAt } from '../run/settings';
import { fieldsInUse } from './fieldsInUse';
import { settingValueText } from './settingWords';

/** All settings that decide a run, in one sentence. */
export function settingsText(config: RunConfig): string {
  const { preset } = config;
  const settings = fieldsInUse(config)
    .filter((path) => path !== 'speed' && !path.startsWith('phases.'))
    .filter((path) => path !== 'cut.step' || config.cut.step > 0)
    .map((path) => `${fieldAt(path).label} ${settingValueText(path, settingAt(config, path))}`);
  return `Preset ${isPresetName(preset) ? PRESETS[preset].label : preset}: ${settings.join(', ')}.`;
}
