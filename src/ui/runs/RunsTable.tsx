import { useSyncExternalStore } from 'react';
import { phasesText } from '../../messages/en/runStatus';
import { runListText } from '../../messages/en/runs';
import { groupedNumber } from '../../messages/format/numbers';
import { isBusy } from '../../store/commands/idle';
import { nearestRow } from '../charts/chartSource';
import { formatPercent } from '../charts/chartSpec';
import type { StepCursor } from '../charts/stepCursor';
import { useLab, useLabState } from '../lab/labContext';
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
  const lab = useLab();
  const { id, number, name, colorIndex, isShown, phase, origin } = run;
  const isKept = colorIndex !== undefined;
  const colour = isKept ? `var(--run-${colorIndex})` : 'var(--test)';
  return (
    <tr>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            checked={isShown}
            disabled={!isKept}
            aria-label={runListText.showRun({ run: name })}
            onChange={(event) => lab.showRun(id, event.target.checked)}
          />
          <svg viewBox="0 0 24 8" aria-hidden="true">
            <path d="M0 4h24" stroke={colour} strokeWidth={isKept ? 2.5 : 4} />
          </svg>
          <span>
            <b>{number}</b> {name} {!isKept && !origin && <small>{runListText.now}</small>}
            {origin && <small>{[origin.file, origin.note].filter(Boolean).join(': ')}</small>}
          </span>
        </label>
      </th>
      <td>{phasesText[phase.name]}</td>
      <td>{accuracyText(run, step)}</td>
      <td>
        {isKept && (
          <button
            type="button"
            aria-label={runListText.removeRun({ run: name })}
            onClick={() => lab.removeRun(id)}
          >
            ✕
          </button>
        )}
      </td>
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
            <th scope="col">
              <span className="visually-hidden">{runListText.remove}</span>
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
