import { useState } from 'react';
import { phasesText, statusBarText } from '../../messages/en/runStatus';
import { FIELD_PATHS } from '../../run/config/fields';
import { FieldControl } from '../controls/FieldControl';
import { DialogButton } from '../dialogs/DialogButton';
import { lazyPart } from '../parts/lazyPart';
import { useLabState } from './labContext';

const THRESHOLDS = FIELD_PATHS.filter((path) => path.startsWith('phases.'));

const PhaseDefinitions = lazyPart(() =>
  import('./PhaseDefinitions').then((made) => made.PhaseDefinitions),
);

/**
 * The word for what the run is doing; a click tells what all the words mean, which is loaded then, and lets one change their
 * limits.
 */
export function PhaseDialog() {
  const name = useLabState(({ phase }) => phase.name);
  const hold = useLabState(({ config }) => config.phases.hold);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <DialogButton
      opener={phasesText[name]}
      openerTitle={statusBarText.phases}
      title={statusBarText.phases}
      onOpen={() => setIsAsked(true)}
    >
      <p>{statusBarText.aboutPhases({ hold })}</p>
      {isAsked && <PhaseDefinitions />}
      <div className="fields">
        {THRESHOLDS.map((path) => (
          <FieldControl key={path} path={path} />
        ))}
      </div>
    </DialogButton>
  );
}
