import { type ChartColumns, type ChartSource, columnOf } from './chartSource';
import type { ChartSpec } from './chartSpec';

/** Rows of a table that is still a pleasure to read. */
const MAX_ROWS = 24;

/** Row indices spread over the run as on a log axis: each about the same factor of steps after the one before. */
export function thinnedRows(steps: Float64Array): number[] {
  const last = steps.length - 1;
  if (last < MAX_ROWS) return Array.from(steps, (_, row) => row);
  const factor = Math.max(2, steps[last] as number) ** (1 / (MAX_ROWS - 2));
  const rows = [0];
  let target = 1;
  for (let row = 1; row < last; row++) {
    if ((steps[row] as number) < target) continue;
    rows.push(row);
    while (target <= (steps[row] as number)) target *= factor;
  }
  return [...rows, last];
}

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
    .map(({ metric, label }) => ({ label: label(), values: columnOf(columns, metric) }))
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
