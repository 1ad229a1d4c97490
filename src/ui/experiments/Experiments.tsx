import { useId, useState } from 'react';
import { experimentCardsText } from '../../messages/en/experimentCardsText';
import type { ExperimentSize } from '../../run/experiments';
import { EXPERIMENT_NAMES, EXPERIMENT_SIZES, experimentByName } from '../../run/experiments';
import { usePageUrl, useUrlParts } from '../addressContext';
import { useLab } from '../labContext';
import { ExperimentCard } from './ExperimentCard';
import { ExperimentSketch } from './ExperimentSketch';
import { startExperiment } from './startExperiment';

/** The paper's four behaviours, one click each, and the card of the one that is open. */
export function Experiments() {
  const lab = useLab();
  const address = usePageUrl();
  const open = useUrlParts(({ experiment }) => experiment);
  const [size, setSize] = useState<ExperimentSize>('small');
  const id = useId();
  return (
    <section className="experiments" aria-labelledby={id}>
      <div className="experiments-head">
        <h2 id={id}>{experimentCardsText.experiments}</h2>
        <fieldset className="scale">
          <legend className="unseen">{experimentCardsText.size}</legend>
          {EXPERIMENT_SIZES.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name={`${id}size`}
                checked={size === option}
                onChange={() => setSize(option)}
              />
              {experimentCardsText.sizes[option]}
            </label>
          ))}
        </fieldset>
      </div>
      <div className="experiment-buttons">
        {EXPERIMENT_NAMES.map((name) => {
          const { label, variants } = experimentByName(name);
          return (
            <button
              key={name}
              type="button"
              title={variants[size].expects}
              aria-current={name === open ? 'true' : undefined}
              onClick={() => startExperiment(lab, address, name, size)}
            >
              <ExperimentSketch name={name} />
              {label}
            </button>
          );
        })}
      </div>
      {open && <ExperimentCard key={open} name={open} />}
    </section>
  );
}
