import type { ReactNode } from 'react';
import { reportsText } from '../../messages/en/reports';
import { measurementOf } from '../../store/labState';
import { useLabState } from '../lab/labContext';

interface ReportTableProps {
  readonly columns: readonly string[];
  readonly className?: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** The table of a report. It scrolls by itself where it is too large. */
export const ReportTable = ({ columns, className = '', children }: ReportTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
  <section className={`dialog-table ${className}`} aria-label={reportsText.results} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
);

interface ReportProps {
  /** What is measured, in a few sentences. */
  readonly about: string;
  /** Its status, a live region. */
  readonly verdict: string;
  readonly children?: ReactNode;
}

/** What a report says. */
export function Report({ about, verdict, children }: ReportProps) {
  const runWaits = useLabState(
    (state) =>
      measurementOf(state) !== undefined &&
      (state.status === 'starting' || state.status === 'stepping'),
  );
  return (
    <>
      <p>{about}</p>
      <p aria-live="polite">
        <strong>{verdict}</strong> {runWaits && reportsText.runWaits}
      </p>
      {children}
    </>
  );
}
