import { useEffect, useState } from 'react';
import { chartsText } from '../../messages/en/charts';
import { groupedNumber } from '../../messages/format/numbers';
import type { ChartSource } from './chartSource';
import type { ChartSpec } from './chartSpec';
import { tableColumns } from './tableColumns';

/** An open table follows a running run this often. */
const REFRESH_MS = 2000;

interface ChartNumbersProps {
  readonly spec: ChartSpec;
  readonly source: ChartSource;
}

/** The numbers of a chart as a table, thinned out, following the run. */
export function ChartNumbers({ spec, source }: ChartNumbersProps) {
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
