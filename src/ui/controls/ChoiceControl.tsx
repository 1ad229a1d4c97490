import { useId } from 'react';
import type { SettingPath } from '../settingsDesk';
import { useSettings, useSettingsAdapter } from '../settingsDesk';
import { helpId } from './helpId';
import { LabelledControl } from './Labelled';

interface ChoiceControlProps {
  readonly path: SettingPath;
  /** The id of what describes it besides its help. */
  readonly describedBy?: string;
}

/** A setting that is one of a few words. */
export function ChoiceControl({ path, describedBy }: ChoiceControlProps) {
  const id = useId();
  const desk = useSettingsAdapter();
  const value = useSettings(({ valueAt }) => String(valueAt(path)));
  const field = desk.fieldAt(path);
  if (field.type !== 'choice') throw new TypeError(`${path} is not a choice`);
  return (
    <LabelledControl path={path} label={field.label} htmlFor={id}>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy ? `${helpId(path)} ${describedBy}` : helpId(path)}
        onChange={(event) => desk.set(path, event.target.value)}
      >
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {field.choiceLabels?.[choice] ?? choice}
          </option>
        ))}
      </select>
    </LabelledControl>
  );
}
