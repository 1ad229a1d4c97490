import { type ReactNode, useState } from 'react';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';

/** Rows that a page lays out in no time to speak of. */
const MAX_ROWS = 500;

interface FigureTableProps {
  /** What the rows are, to a screen reader. */
  readonly label: string;
  readonly heads: readonly string[];
  /** How many rows there are. */
  readonly count: number;
  /** The rows, `most` of them, made only while the table is open. */
  rows(most: number): ReactNode;
}

/** What a figure shows as a table, behind “Show as table”. */
export function FigureTable({ label, heads, count, rows }: FigureTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{sweepsText.showAsTable}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that may scroll must be reachable by keyboard.
        <section aria-label={label} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {heads.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{rows(MAX_ROWS)}</tbody>
          </table>
          {count > MAX_ROWS && (
            <p className="soft">
              {sweepsText.firstRows({
                shown: groupedNumber(MAX_ROWS),
                rows: groupedNumber(count),
              })}
            </p>
          )}
        </section>
      )}
    </details>
  );
}
