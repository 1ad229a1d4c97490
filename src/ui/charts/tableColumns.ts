import type { ChartColumns, ChartSource } from './chartSource';
import { columnOf } from './chartSource';
import type { ChartSpec } from './chartSpec';
import { thinnedRows } from './tableRows';

/** A column of a chart's table. */
export interface TableColumn {
  readonly label: string;
  /** Whose it is, where it is not the run that is read. */
  readonly run?: string;
  /** The value at a step; NaN where none was measured there. */
  at(step: number): number;
}

function columnsOf(spec: ChartSpec, columns: ChartColumns, run?: string): TableColumn[] {
  const rows = new Map(Array.from(columns.step, (step, row) => [step, row]));
  return spec.series
    .map(({ metric, label }) => ({ label, values: columnOf(columns, metric) }))
    .filter(({ values }) => Number.isFinite(values.at(-1)))
    .map(({ label, values }) => ({
      label,
      ...(run === undefined ? {} : { run }),
      at: (step) => values[rows.get(step) ?? -1] ?? Number.NaN,
    }));
}

/** A chart as a table: the run that is read, then those beside it; steps thinned out, and with the ends of all. */
export function tableColumns(
  spec: ChartSpec,
  source: ChartSource,
): { readonly steps: readonly number[]; readonly columns: readonly TableColumn[] } {
  const own = source.columns();
  const overlays = source.overlays?.() ?? [];
  const runs = [own, ...overlays.map(({ columns }) => columns)];
  const steps = Float64Array.from(new Set(runs.flatMap(({ step }) => [...step]))).sort();
  return {
    steps: thinnedRows(steps).map((row) => steps[row] as number),
    columns: [
      ...columnsOf(spec, own),
      ...overlays.flatMap(({ name, columns }) => columnsOf(spec, columns, name)),
    ],
  };
}
