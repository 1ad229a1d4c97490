import { useId, useState } from 'react';
import { experimentCardsText } from '../../messages/en/experiments';
import { fieldAt } from '../../run/config/fields';
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

const words = experimentCardsText;

/** What has been seen up to now, and at the end whether it was what the experiment is about. */
function ExperimentFindings({ news }: { readonly news: ExperimentProgress }) {
  const { verdict, ended } = news;
  const final = ended && verdict;
  return (
    <>
      {verdict && !ended && (
        <p>
          <strong>{words.soFar}</strong> {verdict.sentence}
        </p>
      )}
      <div aria-live="polite">
        {final && (
          <p>
            <strong>{verdict.seen ? words.seen : words.notSeen}</strong> {verdict.sentence}
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
  const news = experimentProgress(name, state, lab.history.columns());
  const { label, variants } = experimentByName(name);
  const { size, changed, verdict } = news;
  const title = size === 'paper' ? words.inPaperSize({ experiment: label }) : label;
  return (
    <section className="experiment-card" aria-label={title}>
      <div className="experiments-head">
        <h3>{title}</h3>
        <button
          type="button"
          className="dismiss"
          aria-label={words.close}
          onClick={() => address.setExperiment(undefined)}
        >
          ✕
        </button>
      </div>
      <p>
        <strong>{words.expect}</strong> {variants[size].expects}
      </p>
      <ExperimentFindings news={news} />
      {changed.length > 0 && (
        <p>
          <strong>{words.changed}</strong>{' '}
          {words.yours({ settings: changed.map((path) => fieldAt(path).label).join(', ') })}{' '}
          <button
            type="button"
            className="plain"
            onClick={() => startExperiment(lab, address, name, size)}
          >
            {words.runAsItWas}
          </button>
        </p>
      )}
      {changed.length === 0 && !verdict && state.status === 'idle' && <p>{words.pressRun}</p>}
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
