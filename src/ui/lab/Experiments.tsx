import { useId, useState } from 'react';
import { experimentCardsText } from '../../messages/en/experiments';
import {
  experimentExpectation,
  experimentLabel,
  experimentVerdictText,
} from '../../messages/wording/experiments';
import { fieldLabel } from '../../messages/wording/settings';
import {
  EXPERIMENT_NAMES,
  EXPERIMENT_SIZES,
  type ExperimentName,
  type ExperimentSize,
  experimentByName,
} from '../../run/phase/experiments';
import type { Lab } from '../../store/lab';
import { type ExperimentProgress, experimentProgress } from '../../store/runs/experimentProgress';
import { type PageUrl, usePageUrl, useUrlParts } from '../app/pageUrl';
import { useLab, useLabState } from './labContext';

/** Sets an experiment up in place of what was there, opens its card, and starts its run. */
function startExperiment(
  lab: Lab,
  address: PageUrl,
  name: ExperimentName,
  size: ExperimentSize,
): void {
  const { preset, settings } = experimentByName(name).variants[size];
  lab.choosePreset(preset, settings);
  address.setExperiment(name);
  lab.restart();
}

/** How test accuracy goes, as points in a box of 36 × 16, up being right. Train accuracy is the same in all. */
const TEST_CURVES = {
  grokking: '2,14 20,14 24,3 34,3',
  semiGrokking: '2,14 13,14 20,8 34,8',
  ungrokking: '2,14 8,14 11,3 20,3 24,14 34,14',
  noGrokking: '2,14 34,14',
} as const satisfies Record<ExperimentName, string>;
const TRAIN_CURVE = '2,14 5,2 34,2';

/** What an experiment is about at a glance: train and test accuracy against steps. */
const ExperimentSketch = ({ name }: { readonly name: ExperimentName }) => (
  <svg className="sketch" viewBox="0 0 36 16" aria-hidden="true">
    <polyline className="train" points={TRAIN_CURVE} />
    <polyline className="test" points={TEST_CURVES[name]} />
    {name === 'ungrokking' && <line className="cut" x1="21" y1="0" x2="21" y2="16" />}
  </svg>
);

const messages = experimentCardsText;

/** What has been seen up to now, and at the end whether it was what the experiment is about. */
function ExperimentFindings({ progress }: { readonly progress: ExperimentProgress }) {
  const { verdict, ended } = progress;
  const final = ended && verdict;
  return (
    <>
      {verdict && !ended && (
        <p>
          <strong>{messages.soFar}</strong> {experimentVerdictText(verdict)}
        </p>
      )}
      <div aria-live="polite">
        {final && (
          <p>
            <strong>{verdict.seen ? messages.seen : messages.notSeen}</strong>{' '}
            {experimentVerdictText(verdict)}
          </p>
        )}
      </div>
    </>
  );
}

/** What to expect of an experiment, and what came of it. */
function ExperimentCard({ name }: { readonly name: ExperimentName }) {
  const lab = useLab();
  const address = usePageUrl();
  const state = useLabState((all) => all);
  const progress = experimentProgress(name, state, lab.shownColumns());
  const label = experimentLabel(name);
  const { size, changed, verdict } = progress;
  const title = size === 'paper' ? messages.inPaperSize({ experiment: label }) : label;
  return (
    <section className="experiment-card" aria-label={title}>
      <div className="experiments-head">
        <h3>{title}</h3>
        <button
          type="button"
          className="dismiss"
          aria-label={messages.close}
          onClick={() => address.setExperiment(undefined)}
        >
          ✕
        </button>
      </div>
      <p>
        <strong>{messages.expect}</strong> {experimentExpectation(name, size)}
      </p>
      <ExperimentFindings progress={progress} />
      {changed.length > 0 && (
        <p>
          <strong>{messages.changed}</strong>{' '}
          {messages.yours({ settings: changed.map(fieldLabel).join(', ') })}{' '}
          <button
            type="button"
            className="plain"
            onClick={() => startExperiment(lab, address, name, size)}
          >
            {messages.runAsItWas}
          </button>
        </p>
      )}
      {changed.length === 0 && !verdict && state.status === 'idle' && <p>{messages.pressRun}</p>}
    </section>
  );
}

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
        <fieldset className="radio-row">
          <legend className="visually-hidden">{experimentCardsText.size}</legend>
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
          return (
            <button
              key={name}
              type="button"
              title={experimentExpectation(name, size)}
              aria-current={name === open ? 'true' : undefined}
              onClick={() => startExperiment(lab, address, name, size)}
            >
              <ExperimentSketch name={name} />
              {experimentLabel(name)}
            </button>
          );
        })}
      </div>
      {open && <ExperimentCard key={open} name={open} />}
    </section>
  );
}
