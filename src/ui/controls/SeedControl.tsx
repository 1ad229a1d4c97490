import { useId } from 'react';
import { settingsPanelText } from '../../messages/en/settingsPanel';
import { fieldLabel } from '../../messages/wording/settings';
import { useLab } from '../lab/labContext';
import { NumberEntry } from './FieldControl';
import { LabelledControl } from './LabelledControl';

/** Seeds below this are short enough to say aloud in a class. */
const SEED_LIMIT = 10_000;

export function SeedControl() {
  const id = useId();
  const lab = useLab();
  return (
    <LabelledControl path="seed" label={fieldLabel('seed')} htmlFor={id}>
      <span className="with-button">
        <NumberEntry path="seed" id={id} />
        <button
          type="button"
          aria-label={settingsPanelText.otherSeed}
          title={settingsPanelText.otherSeed}
          onClick={() => lab.setSetting('seed', Math.floor(Math.random() * SEED_LIMIT))}
        >
          <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2zm2 2.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm6 0a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm-3 3a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm-3 3a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zm6 0a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z" />
          </svg>
        </button>
      </span>
    </LabelledControl>
  );
}
