import { useEffect, useState } from 'react';
import type { ChartSource } from './chartSource';
import { columnOf } from './chartSource';
import type { ChartSpec } from './chartSpec';
import { tableRows } from './tableRows';

/** An open table follows a running run this often. */
const REFRESH_MS = 2000;

/** The chart's numbers as a table, thinned out; made only while it is open. */
export function ChartTable({
  spec,
  source,
}: {
  readonly spec: ChartSpec;
  readonly source: ChartSource;
}) {
  const [open, setOpen] = useState(false);
  const [, setTick] = useState(0);
  useEffect(() => {
    if (!open) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), REFRESH_MS);
    return () => clearInterval(timer);
  }, [open]);

  const columns = source.columns();
  const rows = open ? tableRows(columns.step) : [];
  const shown = spec.series
    .map(({ metric, label }) => ({ metric, label, values: columnOf(columns, metric) }))
    .filter(({ values }) => Number.isFinite(values.at(-1)));
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Show as table</summary>
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">Step</th>
              {shown.map(({ metric, label }) => (
                <th key={metric} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={columns.step[row]}>
                <th scope="row">{columns.step[row]?.toLocaleString('en-US')}</th>
                {shown.map(({ metric, values }) => (
                  <td key={metric}>{spec.format(values[row] ?? Number.NaN)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
