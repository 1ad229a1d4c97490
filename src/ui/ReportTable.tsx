import type { ReactNode } from 'react';
import { reportsText } from '../messages/en/reportsText';

interface ReportTableProps {
  readonly columns: readonly string[];
  readonly className?: string;
  /** The rows. */
  readonly children: ReactNode;
}

/** The table of a report. It scrolls by itself where it is too large. */
export const ReportTable = ({ columns, className = '', children }: ReportTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
  <section className={`report-table ${className}`} aria-label={reportsText.results} tabIndex={0}>
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
