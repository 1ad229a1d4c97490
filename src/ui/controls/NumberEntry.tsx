import { useState } from 'react';
import type { FieldPath } from '../../run/fields';
import { settingAt } from '../../run/settings';
import { useLab, useLabState } from '../labContext';
import { helpId } from './helpId';
import { numberText } from './numberText';

interface NumberEntryProps {
  readonly path: FieldPath;
  readonly id?: string;
  /** Its name where no visible label points at it. */
  readonly name?: string;
  /** Turns what was typed into what the setting takes, e.g. a share into a count. */
  readonly parse?: (text: string) => string;
}

/** A number to type. It is taken over on Enter or on leaving; what cannot be used is explained and put back. */
export function NumberEntry({ path, id, name, parse = (text) => text }: NumberEntryProps) {
  const lab = useLab();
  const value = useLabState(({ config }) => Number(settingAt(config, path)));
  const wrong = useLabState(({ notices }) => notices.some(({ field }) => field === path));
  const [draft, setDraft] = useState<string>();

  function commit() {
    if (draft !== undefined && draft.trim() !== numberText(value)) {
      lab.setSetting(path, parse(draft.trim()));
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
