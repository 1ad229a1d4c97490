import { fieldLabel, presetLabel } from '../../messages/wording/settings';
import { isPresetName } from '../../run/config/presets';
import type { RunConfig } from '../../run/config/runConfig';
import { settingAt } from '../../run/config/settings';
import { fieldsInUse } from '../../store/runs/configDifferences';
import { settingValueText } from './settingText';

/** All settings that decide a run, in one sentence. */
export function settingsText(config: RunConfig): string {
  const { preset } = config;
  const settings = fieldsInUse(config)
    .filter((path) => path !== 'speed' && !path.startsWith('phases.'))
    .filter((path) => path !== 'cut.step' || config.cut.step > 0)
    .map((path) => `${fieldLabel(path)} ${settingValueText(path, settingAt(config, path))}`);
  return `Preset ${isPresetName(preset) ? presetLabel(preset) : preset}: ${settings.join(', ')}.`;
}
