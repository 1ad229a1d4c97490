import { bandText } from '../messages/en/bandText';
import { markedDecimal } from '../run/markedDecimal';
import { groupedNumber } from '../run/settingText';
import { useLabState } from './labContext';
import { PhaseWords } from './PhaseWords';

function speedText(stepsPerSecond: number): string {
  if (!(stepsPerSecond > 0)) return '–';
  return stepsPerSecond < 10
    ? markedDecimal(stepsPerSecond.toFixed(1))
    : groupedNumber(Math.round(stepsPerSecond));
}

/** Steps, steps per second and the engine, always in sight. */
export function ReadOuts() {
  const step = useLabState((state) => state.step);
  const stepsPerSecond = useLabState((state) => state.stepsPerSecond);
  const machine = useLabState((state) => state.machine);
  const info = useLabState((state) => state.info);
  const engine = info?.engine.label ?? machine?.description ?? bandText.looking;
  return (
    <dl className="readouts">
      <div>
        <dt>{bandText.steps}</dt>
        <dd>{groupedNumber(step)}</dd>
      </div>
      <div>
        <dt>{bandText.stepsPerSecond}</dt>
        <dd>{speedText(stepsPerSecond)}</dd>
      </div>
      <div className="phase">
        <dt>{bandText.phase}</dt>
        <dd>
          <PhaseWords />
        </dd>
      </div>
      <div className="engine">
        <dt>{info ? bandText.engine : bandText.machine}</dt>
        <dd>{engine}</dd>
      </div>
    </dl>
  );
}
