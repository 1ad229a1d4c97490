import { useState } from 'react';
import type { SettingPath } from '../settingsDesk';
import { useSettings, useSettingsAdapter } from '../settingsDesk';
import { helpId } from './helpId';
import { numberText } from './numberText';
import { normalizeTypedNumber } from './typedNumber';

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
  const desk = useSettingsAdapter();
  const value = useSettings(({ valueAt }) => Number(valueAt(path)));
  const wrong = useSettings(({ isCorrected: correctedAt }) => correctedAt(path));
  const idle = useSettings(({ hasNoEffect: idleAt }) => idleAt(path));
  const [draft, setDraft] = useState<string>();

  function commit() {
    if (draft !== undefined && draft.trim() !== numberText(value)) {
      desk.set(path, parse(normalizeTypedNumber(draft)));
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
