import { phasesText } from '../../messages/en/phasesText';
import { runListText } from '../../messages/en/runListText';
import type { NamedRun } from '../../store/namedRuns';
import { nearestRow } from '../charts/nearestRow';
import { formatPercent } from '../charts/numberFormats';
import { useLab } from '../labContext';

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
export function RunRow({ run, step }: RunRowProps) {
  const lab = useLab();
  const { id, number, name, colorIndex: ink, isShown, phase, origin } = run;
  const isKept = ink !== undefined;
  const colour = isKept ? `var(--run-${ink})` : 'var(--test)';
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
      <td>{phasesText[phase.name].word}</td>
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
