import { Fragment, useId } from 'react';
import { settingsPanelText } from '../../messages/en/settingsPanel';
import { rateText } from '../../messages/format/numbers';
import { engineRatesText } from '../../messages/wording/engines';
import { choiceLabel } from '../../messages/wording/settings';
import type { EngineName } from '../../run/config/runConfig';
import type { EngineRates } from '../../run/events/engineInfo';
import { type EngineSpeed, engineSpeeds } from '../../store/connection/engineSpeeds';
import { useLabState } from '../lab/labContext';
import { isTraining } from '../lab/labStatus';
import { useControlAccess } from '../share/useControlAccess';
import { ChoiceControl } from './FieldControl';

const engineLabel = (engine: EngineName): string => choiceLabel('engine', engine);

interface EngineSpeedsProps {
  readonly rates: EngineRates | undefined;
  readonly asked: EngineName;
  /** What to say where there are none yet. */
  readonly without: string;
}

function speedText({ stepsPerSecond, atMost }: EngineSpeed): string {
  if (stepsPerSecond === undefined) return settingsPanelText.notTimed;
  const rate = settingsPanelText.perSecond({ rate: rateText(stepsPerSecond) });
  return atMost ? settingsPanelText.atMost({ rate }) : rate;
}

/** A bar an engine, as long as it is fast; the one that a run uses stands out. For the eye only. */
function EngineSpeeds({ rates, asked, without }: EngineSpeedsProps) {
  const speeds = rates ? engineSpeeds(rates, asked) : [];
  const fastest = Math.max(0, ...speeds.map(({ stepsPerSecond = 0 }) => stepsPerSecond));
  return (
    <div className="speeds" aria-hidden="true" data-path="engine">
      <span className="all">{rates === undefined ? without : settingsPanelText.timedAlone}</span>
      {speeds.map((speed) => {
        const { engine, role, stepsPerSecond = 0 } = speed;
        return (
          <Fragment key={engine}>
            <span data-role={role}>
              {role === 'chosen'
                ? settingsPanelText.chosen({ engine: engineLabel(engine) })
                : engineLabel(engine)}
            </span>
            <span className="bar" data-role={role}>
              <span style={{ width: `${fastest > 0 ? (100 * stepsPerSecond) / fastest : 0}%` }} />
            </span>
            <span data-role={role}>{speedText(speed)}</span>
          </Fragment>
        );
      })}
    </div>
  );
}

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
      <p className="visually-hidden" id={id}>
        {rates
          ? `${settingsPanelText.timedAlone} ${engineRatesText(rates)}${chosen}`
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
