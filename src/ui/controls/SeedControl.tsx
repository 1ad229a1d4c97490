import { useId } from 'react';
import { panelText } from '../../messages/en/panelText';
import { FIELDS } from '../../run/fields';
import { useLab } from '../labContext';
import { Labelled } from './Labelled';
import { NumberEntry } from './NumberEntry';

/** Seeds below this are short enough to say aloud in a class. */
const SHORT = 10_000;

export function SeedControl() {
  const id = useId();
  const lab = useLab();
  return (
    <Labelled path="seed" label={FIELDS.seed.label} htmlFor={id}>
      <span className="with-button">
        <NumberEntry path="seed" id={id} />
        <button
          type="button"
          aria-label={panelText.otherSeed}
          title={panelText.otherSeed}
          onClick={() => lab.setSetting('seed', Math.floor(Math.random() * SHORT))}
        >
          <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2zm2 2.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm6 0a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm-3 3a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm-3 3a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm6 0a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z" />
          </svg>
        </button>
      </span>
    </Labelled>
  );
}
