import { useSyncExternalStore } from 'react';
import { runListText } from '../../messages/en/runListText';
import { groupedNumber } from '../../run/settingText';
import type { NamedRun } from '../../store/namedRuns';
import type { StepCursor } from '../charts/stepCursor';
import { RunRow } from './RunRow';

interface RunsTableProps {
  readonly runs: readonly NamedRun[];
  readonly cursor: StepCursor;
}

/** The runs on the charts, with what each answered right at the step that is being read. */
export function RunsTable({ runs, cursor }: RunsTableProps) {
  const step = useSyncExternalStore(cursor.subscribe, () => cursor.step);
  return (
    <div className="runs-list">
      <table>
        <thead>
          <tr>
            <th scope="col">{runListText.run}</th>
            <th scope="col">{runListText.phase}</th>
            <th scope="col">
              {step === undefined
                ? runListText.accuracyAtEnd
                : runListText.accuracyAt({ step: groupedNumber(step) })}
            </th>
            <th scope="col">
              <span className="unseen">{runListText.remove}</span>
            </th>
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
