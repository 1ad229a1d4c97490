import { useId } from 'react';
import { addressText } from '../../messages/en/page';
import { presetDescription, presetLabel } from '../../messages/wording/settings';
import type { PresetName } from '../../run/config/presets';
import { isPresetName, PRESET_NAMES } from '../../run/config/presets';
import { useLab, useLabState } from '../lab/labContext';
import { helpId, LabelledControl } from './LabelledControl';

export function PresetControl() {
  const id = useId();
  const lab = useLab();
  const preset = useLabState(({ config }) => config.preset);
  const help = isPresetName(preset) ? presetDescription(preset) : '';
  return (
    <LabelledControl path="preset" label={addressText.controls.preset} htmlFor={id} help={help}>
      <select
        id={id}
        value={preset}
        aria-describedby={helpId('preset')}
        onChange={(event) => lab.choosePreset(event.target.value as PresetName)}
      >
        {PRESET_NAMES.map((name) => (
          <option key={name} value={name}>
            {presetLabel(name)}
          </option>
        ))}
      </select>
    </LabelledControl>
  );
}
