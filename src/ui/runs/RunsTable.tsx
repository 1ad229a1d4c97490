import { useSyncExternalStore } from 'react';
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
            <th scope="col">Run</th>
            <th scope="col">Phase</th>
            <th scope="col">
              Test accuracy{' '}
              {step === undefined ? 'at the end' : `at step ${step.toLocaleString('en-US')}`}
            </th>
            <th scope="col">
              <span className="unseen">Remove</span>
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
