import { useEffect, useState } from 'react';
import { chartsText } from '../../messages/en/charts';
import { groupedNumber } from '../../messages/format/numbers';
import type { ChartSource } from './chartSource';
import type { ChartSpec } from './chartSpec';
import { tableColumns } from './tableColumns';

/** An open table follows a running run this often. */
const REFRESH_MS = 2000;

/** The numbers themselves, following the run. */
function Numbers({ spec, source }: ChartTableProps) {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  const { steps, columns } = tableColumns(spec, source);
  const text = (value: number) => (Number.isNaN(value) ? '–' : spec.format(value));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{chartsText.step}</th>
          {columns.map(({ label, run = '' }) => (
            <th key={run + label} scope="col">
              {label} {run && <small>{run}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step}>
            <th scope="row">{groupedNumber(step)}</th>
            {columns.map(({ label, run = '', at }) => (
              <td key={run + label}>{text(at(step))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChartTableProps {
  readonly spec: ChartSpec;
  readonly source: ChartSource;
}

/** The chart's numbers as a table, thinned out; made only while it is open. */
export function ChartTable(props: ChartTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{chartsText.asTable}</summary>
      <div>{open && <Numbers {...props} />}</div>
    </details>
  );
}
