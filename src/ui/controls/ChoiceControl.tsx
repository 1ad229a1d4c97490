import { useId } from 'react';
import type { FieldPath } from '../../run/fields';
import { fieldAt } from '../../run/fields';
import { settingAt } from '../../run/settings';
import { useLab, useLabState } from '../labContext';
import { helpId } from './helpId';
import { Labelled } from './Labelled';

interface ChoiceControlProps {
  readonly path: FieldPath;
  /** The id of what describes it besides its help. */
  readonly describedBy?: string;
}

/** A setting that is one of a few words. */
export function ChoiceControl({ path, describedBy }: ChoiceControlProps) {
  const id = useId();
  const lab = useLab();
  const value = useLabState(({ config }) => String(settingAt(config, path)));
  const field = fieldAt(path);
  if (field.type !== 'choice') throw new TypeError(`${path} is not a choice`);
  return (
    <Labelled path={path} label={field.label} htmlFor={id}>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy ? `${helpId(path)} ${describedBy}` : helpId(path)}
        onChange={(event) => lab.setSetting(path, event.target.value)}
      >
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {field.choiceLabels?.[choice] ?? choice}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
