import { type ReactNode, useState } from 'react';
import { sweepsText } from '../../messages/en/sweeps';

interface FigureTableProps {
  /** What the rows are, to a screen reader. */
  readonly label: string;
  readonly heads: readonly string[];
  /** The rows, made only while the table is open. */
  rows(): ReactNode;
}

/** What a figure shows as a table, behind “Show as table”. */
export function FigureTable({ label, heads, rows }: FigureTableProps) {
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
            <tbody>{rows()}</tbody>
          </table>
        </section>
      )}
    </details>
  );
}
