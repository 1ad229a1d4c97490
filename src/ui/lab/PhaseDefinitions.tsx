import { phasesText, statusBarText } from '../../messages/en/runStatus';
import { groupedNumber } from '../../messages/format/numbers';
import { phaseMeaning } from '../../messages/wording/phases';
import { PHASE_NAMES, phaseDefinition } from '../../run/phase/phases';
import { useLabState } from './labContext';

/** What each word for a phase means with the thresholds of the moment, and from which step it was true of this run. */
export function PhaseDefinitions() {
  const name = useLabState(({ phase }) => phase.name);
  const intervals = useLabState(({ phase }) => phase.intervals);
  const thresholds = useLabState(({ config }) => config.phases);
  const stepsOf = (word: string) =>
    intervals
      .filter((interval) => interval.name === word)
      .map(({ from }) => groupedNumber(from))
      .join(', ');
  return (
    // It scrolls where the dialog is lower than it, so it can be reached by keyboard.
    <dl className="phase-definitions" aria-label={statusBarText.phases} tabIndex={0}>
      {PHASE_NAMES.map((word) => {
        const steps = stepsOf(word);
        return (
          <div key={word} aria-current={word === name ? 'true' : undefined}>
            <dt>{phasesText[word]}</dt>
            <dd>
              {phaseMeaning(word, thresholds)}
              {phaseDefinition(word).immediate && <small>{statusBarText.atOnce}</small>}
              {steps && <strong>{statusBarText.since({ steps })}</strong>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
