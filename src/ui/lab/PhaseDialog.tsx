import { phasesText, statusBarText } from '../../messages/en/runStatus';
import { groupedNumber } from '../../messages/format/numbers';
import { phaseMeaning } from '../../messages/wording/phases';
import { FIELD_PATHS } from '../../run/config/fields';
import { PHASE_NAMES, phaseDefinition } from '../../run/phase/phases';
import { FieldControl } from '../controls/FieldControl';
import { DialogButton } from '../dialogs/DialogButton';
import { useLabState } from './labContext';

const THRESHOLDS = FIELD_PATHS.filter((path) => path.startsWith('phases.'));

/** The word for what the run is doing; a click tells what all the words mean, and lets one change their limits. */
export function PhaseDialog() {
  const name = useLabState(({ phase }) => phase.name);
  const intervals = useLabState(({ phase }) => phase.intervals);
  const thresholds = useLabState(({ config }) => config.phases);
  const stepsOf = (word: string) =>
    intervals
      .filter((interval) => interval.name === word)
      .map(({ from }) => groupedNumber(from))
      .join(', ');
  return (
    <DialogButton
      opener={phasesText[name].word}
      openerTitle={statusBarText.phases}
      title={statusBarText.phases}
    >
      <p>{statusBarText.aboutPhases({ hold: thresholds.hold })}</p>
      <dl className="phase-definitions">
        {PHASE_NAMES.map((word) => {
          const steps = stepsOf(word);
          return (
            <div key={word} aria-current={word === name ? 'true' : undefined}>
              <dt>{phasesText[word].word}</dt>
              <dd>
                {phaseMeaning(word, thresholds)}
                {phaseDefinition(word).immediate && <small>{statusBarText.atOnce}</small>}
                {steps && <strong>{statusBarText.since({ steps })}</strong>}
              </dd>
            </div>
          );
        })}
      </dl>
      <div className="fields">
        {THRESHOLDS.map((path) => (
          <FieldControl key={path} path={path} />
        ))}
      </div>
    </DialogButton>
  );
}
