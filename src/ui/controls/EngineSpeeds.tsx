import { Fragment } from 'react';
import { settingsPanelText } from '../../messages/en/panelText';
import type { EngineRates } from '../../run/engineRates';
import { rateText } from '../../run/rateText';
import type { EngineName } from '../../run/runConfig';
import { type EngineSpeed, engineSpeeds } from '../../store/engineSpeeds';
import { engineLabel } from './engineLabel';

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
export function EngineSpeeds({ rates, asked, without }: EngineSpeedsProps) {
  const speeds = rates ? engineSpeeds(rates, asked) : [];
  const fastest = Math.max(0, ...speeds.map(({ stepsPerSecond = 0 }) => stepsPerSecond));
  return (
    <div className="speeds" aria-hidden="true" data-path="engine">
      {rates === undefined && <span className="all">{without}</span>}
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
