import { phasesText } from '../messages/en/phasesText';
import { FIELD_PATHS } from '../run/fields';
import { PHASE_NAMES, phaseMeaning, phaseWord } from '../run/phaseWords';
import { FieldControl } from './controls/FieldControl';
import { DialogButton } from './DialogButton';
import { useLabState } from './labContext';

const THRESHOLDS = FIELD_PATHS.filter((path) => path.startsWith('phases.'));

/** The word for what the run is doing; a click tells what all the words mean, and lets one change their limits. */
export function PhaseWords() {
  const name = useLabState(({ phase }) => phase.name);
  const spells = useLabState(({ phase }) => phase.spells);
  const thresholds = useLabState(({ config }) => config.phases);
  const stepsOf = (word: string) =>
    spells
      .filter((spell) => spell.name === word)
      .map(({ from }) => from.toLocaleString('en-US'))
      .join(', ');
  return (
    <DialogButton
      opener={phasesText[name].word}
      openerTitle="What the words mean"
      title="What the words mean"
    >
      <p>
        A run is called by the first of these words that is true of it, looking only at what was
        measured since its data last changed. A word must be true of {thresholds.hold} measurements
        in a row to be said, and counts from the first of them; those marked “At once” need only
        one.
      </p>
      <dl className="words">
        {PHASE_NAMES.map((word) => {
          const steps = stepsOf(word);
          return (
            <div key={word} aria-current={word === name ? 'true' : undefined}>
              <dt>{phasesText[word].word}</dt>
              <dd>
                {phaseMeaning(word, thresholds)}
                {phaseWord(word).atOnce && <small> (At once.)</small>}
                {steps && <strong> This run: from step {steps}.</strong>}
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
