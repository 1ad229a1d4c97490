import { useId } from 'react';
import { addressText } from '../../messages/en/addressText';
import type { PresetName } from '../../run/presets';
import { isPresetName, PRESET_NAMES, PRESETS } from '../../run/presets';
import { useLab, useLabState } from '../labContext';
import { helpId } from './helpId';
import { LabelledControl } from './Labelled';

export function PresetControl() {
  const id = useId();
  const lab = useLab();
  const preset = useLabState(({ config }) => config.preset);
  const help = isPresetName(preset) ? PRESETS[preset].shows : '';
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
            {PRESETS[name].label}
          </option>
        ))}
      </select>
    </LabelledControl>
  );
}
