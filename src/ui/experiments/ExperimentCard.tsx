import { experimentCardsText } from '../../messages/en/experimentCardsText';
import type { ExperimentName } from '../../run/experiments';
import { experimentByName } from '../../run/experiments';
import { fieldAt } from '../../run/fields';
import type { ExperimentProgress } from '../../store/experimentNews';
import { experimentProgress } from '../../store/experimentNews';
import { usePageUrl } from '../addressContext';
import { useLab, useLabState } from '../labContext';
import { startExperiment } from './startExperiment';

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
export function ExperimentCard({ name }: { readonly name: ExperimentName }) {
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
