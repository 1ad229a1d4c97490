import { useId } from 'react';
import { settingsPanelText } from '../../messages/en/settingsPanel';
import { NumberEntry } from './FieldControl';
import { helpId, LabelledControl } from './LabelledControl';
import { numberText } from './numberInput';
import type { SettingPath } from './settingsAdapter';
import { useSettings, useSettingsAdapter } from './settingsAdapter';
import { sliderScale } from './sliderScale';

interface SliderControlProps {
  readonly path: SettingPath;
  /** The value in words, for those who hear the slider. */
  readonly inWords?: (value: number) => string;
  /** What the entry's value means, beside it. */
  readonly unit?: string;
  readonly parse?: (text: string) => string;
}

/** A setting to slide, with its true value beside it to read and to type. */
export function SliderControl({ path, inWords = numberText, unit, parse }: SliderControlProps) {
  const id = useId();
  const settings = useSettingsAdapter();
  const label = settings.label(path);
  const field = settings.fieldAt(path);
  if (field.type !== 'number') throw new TypeError(`${path} is not a number`);
  const value = useSettings(({ valueAt }) => Number(valueAt(path)));
  const min = useSettings(({ rangeAt }) => rangeAt(path).min);
  const max = useSettings(({ rangeAt }) => rangeAt(path).max);
  const idle = useSettings(({ hasNoEffect: idleAt }) => idleAt(path));
  const scale = sliderScale(field, min, max);
  return (
    <LabelledControl path={path} label={label} htmlFor={id} wide>
      <span className="entry">
        <NumberEntry
          path={path}
          name={settingsPanelText.typed({ setting: label })}
          {...(parse ? { parse } : {})}
        />
        {unit && <span className="unit">{unit}</span>}
      </span>
      <input
        type="range"
        id={id}
        min={scale.min}
        max={scale.max}
        step={1}
        value={scale.toPosition(value)}
        aria-valuetext={inWords(value)}
        aria-describedby={helpId(path)}
        disabled={idle}
        onChange={(event) => settings.set(path, scale.toValue(Number(event.target.value)))}
      />
    </LabelledControl>
  );
}
