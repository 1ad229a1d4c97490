import { useSyncExternalStore } from 'react';
import { phasesText } from '../../messages/en/runStatus';
import { runListText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { isBusy } from '../../store/commands/idle';
import { nearestRow } from '../charts/chartSource';
import { formatPercent } from '../charts/chartSpec';
import type { StepCursor } from '../charts/stepCursor';
import { useLabState } from '../lab/labContext';
import { RemoveFromCharts, RemoveHeading, ShowOnCharts } from './curveCells';
import type { NamedRun } from './namedRuns';

/** The test accuracy at a step, or the last; a run that has not come so far has none there. */
function accuracyText({ columns }: NamedRun, step: number | undefined): string {
  const { step: steps, testAccuracy } = columns;
  const last = steps.at(-1) ?? -1;
  if (step !== undefined && step > last) return '–';
  const value = testAccuracy[step === undefined ? steps.length - 1 : nearestRow(steps, step)];
  return value === undefined || Number.isNaN(value) ? '–' : formatPercent(value);
}

interface RunRowProps {
  readonly run: NamedRun;
  /** The step that is being read. */
  readonly step: number | undefined;
}

/** One run in the list; the current one is always shown, and has the usual colours. */
function RunRow({ run, step }: RunRowProps) {
  const { id, number, name, colorIndex, isShown, phase, origin } = run;
  const isKept = colorIndex !== undefined;
  return (
    <tr>
      <th scope="row">
        <ShowOnCharts id={id} name={name} colorIndex={colorIndex} isShown={isShown}>
          <b>{number}</b> {name} {!isKept && !origin && <small>{runListText.now}</small>}
          {origin && <small>{[origin.file, origin.note].filter(Boolean).join(': ')}</small>}
        </ShowOnCharts>
      </th>
      <td>{phasesText[phase.name]}</td>
      <td>{accuracyText(run, step)}</td>
      <td>{isKept && <RemoveFromCharts id={id} name={name} />}</td>
    </tr>
  );
}

interface RunsTableProps {
  readonly runs: readonly NamedRun[];
  readonly cursor: StepCursor;
}

/** The runs on the charts, with what each answered right at the step that is being read. */
export function RunsTable({ runs, cursor }: RunsTableProps) {
  const step = useSyncExternalStore(cursor.subscribe, () => cursor.step);
  const atEnd = useLabState(({ status }) =>
    isBusy(status) ? runListText.latestAccuracy : runListText.accuracyAtEnd,
  );
  return (
    <div className="runs-list">
      <table>
        <thead>
          <tr>
            <th scope="col">{runListText.run}</th>
            <th scope="col">{runListText.phase}</th>
            <th scope="col">
              {step === undefined ? atEnd : runListText.accuracyAt({ step: groupedNumber(step) })}
            </th>
            <RemoveHeading />
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} step={step} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
