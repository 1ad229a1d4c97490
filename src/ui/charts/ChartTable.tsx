import { useState } from 'react';
import { chartsText } from '../../messages/en/charts';
import { lazyPart } from '../parts/lazyPart';
import type { ChartSource } from './chartSource';
import type { ChartSpec } from './chartSpec';

const ChartNumbers = lazyPart(() =>
  import('./ChartNumbers').then(({ ChartNumbers }) => ChartNumbers),
);

interface ChartTableProps {
  readonly spec: ChartSpec;
  readonly source: ChartSource;
}

/** The chart's numbers as a table; loaded when one is first opened, and made only while it is open. */
export function ChartTable(props: ChartTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{chartsText.asTable}</summary>
      <div>{open && <ChartNumbers {...props} />}</div>
    </details>
  );
}
