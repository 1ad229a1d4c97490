import type { ReactNode } from 'react';
import { runListText } from '../../messages/en/runs';
import { useLab } from '../lab/labContext';

interface CurvesOf {
  readonly id: number;
  readonly name: string;
}

interface ShowOnChartsProps extends CurvesOf {
  /** Of the kept runs' colours; the current run, which is always shown, has none of them. */
  readonly colorIndex: number | undefined;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** A checkbox that shows or hides the curves of a run, with the line that they are drawn in. */
export function ShowOnCharts({ id, name, colorIndex, isShown, children }: ShowOnChartsProps) {
  const lab = useLab();
  const isKept = colorIndex !== undefined;
  return (
    <label>
      <input
        type="checkbox"
        checked={isShown}
        disabled={!isKept}
        aria-label={runListText.showRun({ run: name })}
        onChange={(event) => lab.showRun(id, event.target.checked)}
      />
      <svg viewBox="0 0 24 8" aria-hidden="true">
        <path
          d="M0 4h24"
          stroke={isKept ? `var(--run-${colorIndex})` : 'var(--test)'}
          strokeWidth={isKept ? 2.5 : 4}
        />
      </svg>
      <span>{children}</span>
    </label>
  );
}

/** Takes the curves of a run off the charts. */
export function RemoveFromCharts({ id, name }: CurvesOf) {
  const lab = useLab();
  return (
    <button
      type="button"
      aria-label={runListText.removeRun({ run: name })}
      onClick={() => lab.removeRun(id)}
    >
      ✕
    </button>
  );
}

/** The head of the column of {@link RemoveFromCharts}. */
export const RemoveHeading = () => (
  <th scope="col">
    <span className="visually-hidden">{runListText.remove}</span>
  </th>
);
