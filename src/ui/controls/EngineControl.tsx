import { useId } from 'react';
import { settingsPanelText } from '../../messages/en/panelText';
import { isTraining } from '../isGoing';
import { useLabState } from '../labContext';
import { useControlAccess } from '../share/useAccess';
import { ChoiceControl } from './ChoiceControl';
import { EngineSpeeds } from './EngineSpeeds';
import { engineLabel } from './engineLabel';

/** The engine, and how fast each would be here. Screen readers have that in sentences, with the choice itself. */
export function EngineControl() {
  const id = useId();
  const rates = useLabState((state) => state.rates);
  const asked = useLabState(({ config }) => config.engine);
  const going = useLabState(({ status }) => isTraining(status));
  const access = useControlAccess('engine');
  const chosen = asked === 'auto' ? '' : settingsPanelText.youChose({ engine: engineLabel(asked) });
  return (
    <>
      <ChoiceControl path="engine" describedBy={id} />
      <p className="unseen" id={id}>
        {rates
          ? rates.reason + chosen
          : going
            ? settingsPanelText.timedAtRest
            : settingsPanelText.beingTimed}
      </p>
      {access !== 'hidden' && (
        <EngineSpeeds
          rates={rates}
          asked={asked}
          without={going ? settingsPanelText.timedAtRest : settingsPanelText.timing}
        />
      )}
    </>
  );
}
