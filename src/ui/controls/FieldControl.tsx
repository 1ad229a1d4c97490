import { useId, useState } from 'react';
import { helpId, LabelledControl } from './LabelledControl';
import { normalizeTypedNumber, numberText } from './numberInput';
import { type SettingPath, useSettings, useSettingsAdapter } from './settingsAdapter';

interface NumberEntryProps {
  readonly path: SettingPath;
  readonly id?: string;
  /** Its name where no visible label points at it. */
  readonly name?: string;
  /** Turns what was typed into what the setting takes, e.g. a share into a count. */
  readonly parse?: (text: string) => string;
}

/** A number to type. It is taken over on Enter or on leaving; what cannot be used is explained and put back. */
export function NumberEntry({ path, id, name, parse = (text) => text }: NumberEntryProps) {
  const settings = useSettingsAdapter();
  const value = useSettings(({ valueAt }) => Number(valueAt(path)));
  const wrong = useSettings(({ isCorrected: correctedAt }) => correctedAt(path));
  const idle = useSettings(({ hasNoEffect: idleAt }) => idleAt(path));
  const [draft, setDraft] = useState<string>();

  function commit() {
    if (draft !== undefined && draft.trim() !== numberText(value)) {
      settings.set(path, parse(normalizeTypedNumber(draft)));
    }
    setDraft(undefined);
  }

  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      {...(id ? { id } : {})}
      {...(name ? { 'aria-label': name } : {})}
      aria-describedby={helpId(path)}
      data-corrected={wrong || undefined}
      disabled={idle}
      value={draft ?? numberText(value)}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(undefined);
      }}
    />
  );
}

/** A setting that is a number, to type. */
export function NumberControl({ path }: { readonly path: SettingPath }) {
  const id = useId();
  return (
    <LabelledControl path={path} label={useSettingsAdapter().label(path)} htmlFor={id}>
      <NumberEntry path={path} id={id} />
    </LabelledControl>
  );
}

interface ChoiceControlProps {
  readonly path: SettingPath;
  /** The id of what describes it besides its help. */
  readonly describedBy?: string;
}

/** A setting that is one of a few words. */
export function ChoiceControl({ path, describedBy }: ChoiceControlProps) {
  const id = useId();
  const settings = useSettingsAdapter();
  const value = useSettings(({ valueAt }) => String(valueAt(path)));
  const field = settings.fieldAt(path);
  if (field.type !== 'choice') throw new TypeError(`${path} is not a choice`);
  return (
    <LabelledControl path={path} label={settings.label(path)} htmlFor={id}>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy ? `${helpId(path)} ${describedBy}` : helpId(path)}
        onChange={(event) => settings.set(path, event.target.value)}
      >
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {settings.choiceLabel(path, choice)}
          </option>
        ))}
      </select>
    </LabelledControl>
  );
}

/** The plain control of any setting, drawn from its row in the table of fields. */
export const FieldControl = ({ path }: { readonly path: SettingPath }) =>
  useSettingsAdapter().fieldAt(path).type === 'choice' ? (
    <ChoiceControl path={path} />
  ) : (
    <NumberControl path={path} />
  );
