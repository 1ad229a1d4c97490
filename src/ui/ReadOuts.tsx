import { useLabState } from './labContext';
import { PhaseWords } from './PhaseWords';

function speedText(stepsPerSecond: number): string {
  if (!(stepsPerSecond > 0)) return '–';
  return stepsPerSecond < 10 ? stepsPerSecond.toFixed(1) : String(Math.round(stepsPerSecond));
}

/** Steps, steps per second and the engine, always in sight. */
export function ReadOuts() {
  const step = useLabState((state) => state.step);
  const stepsPerSecond = useLabState((state) => state.stepsPerSecond);
  const machine = useLabState((state) => state.machine);
  const info = useLabState((state) => state.info);
  const engine = info?.engine.label ?? machine?.description ?? 'looking …';
  return (
    <dl className="readouts">
      <div>
        <dt>Steps</dt>
        <dd>{step.toLocaleString('en-US')}</dd>
      </div>
      <div>
        <dt>Steps per second</dt>
        <dd>{speedText(stepsPerSecond)}</dd>
      </div>
      <div className="phase">
        <dt>Phase</dt>
        <dd>
          <PhaseWords />
        </dd>
      </div>
      <div className="engine">
        <dt>{info ? 'Engine' : 'This machine'}</dt>
        <dd>{engine}</dd>
      </div>
    </dl>
  );
}
