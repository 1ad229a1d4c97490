import { statusBarText } from '../../messages/en/runStatus';
import { groupedNumber, localizedDecimal } from '../../messages/format/numbers';
import { engineText, gpuText } from '../../messages/wording/engines';
import { runErrorText } from '../../messages/wording/runErrors';
import { isBusy } from '../../store/commands/idle';
import type { Machine } from '../../worker/protocol';
import { useLabState } from './labContext';
import { PhaseDialog } from './PhaseDialog';
import { StatusSentence } from './StatusSentence';
import { TransportButtons } from './TransportButtons';

function speedText(stepsPerSecond: number): string {
  if (!(stepsPerSecond > 0)) return '–';
  return stepsPerSecond < 10
    ? localizedDecimal(stepsPerSecond.toFixed(1))
    : groupedNumber(Math.round(stepsPerSecond));
}

/** The GPU, or why WebGPU cannot use one. */
const machineText = (machine: Machine): string =>
  machine.webgpu === 'none'
    ? runErrorText(machine.problem)
    : gpuText({ gpu: machine.gpu, software: machine.webgpu === 'software' });

/** Steps, steps per second and the engine, always in sight. */
function RunReadouts() {
  const step = useLabState((state) => state.step);
  // A rate of the present: a run that stands still has none.
  const stepsPerSecond = useLabState(({ status, stepsPerSecond: rate }) =>
    isBusy(status) ? rate : 0,
  );
  const machine = useLabState((state) => state.machine);
  const info = useLabState((state) => state.info);
  const engine = info ? engineText(info.engine) : machine && machineText(machine);
  return (
    <dl className="readouts">
      <div>
        <dt>{statusBarText.steps}</dt>
        <dd>{groupedNumber(step)}</dd>
      </div>
      <div>
        <dt>{statusBarText.stepsPerSecond}</dt>
        <dd>{speedText(stepsPerSecond)}</dd>
      </div>
      <div className="phase">
        <dt>{statusBarText.phase}</dt>
        <dd>
          <PhaseDialog />
        </dd>
      </div>
      <div className="engine">
        <dt>{info ? statusBarText.engine : statusBarText.machine}</dt>
        <dd>{engine ?? statusBarText.looking}</dd>
      </div>
    </dl>
  );
}

/** What is happening, in words and numbers, and the buttons that make it happen. */
export function RunStatusBar() {
  return (
    <section className="status-bar" aria-label={statusBarText.run}>
      <TransportButtons />
      <StatusSentence />
      <RunReadouts />
    </section>
  );
}
