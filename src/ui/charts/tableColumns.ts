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
  let power = 0; // of the factor: the least step of the next row
  for (let row = 1; row < last; row++) {
    const step = steps[row] as number;
    if (step < factor ** power) continue;
    rows.push(row);
    power = Math.max(power, Math.floor(Math.log(step) / Math.log(factor) + 1e-9)) + 1;
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
  const known = new Set<number>();
  for (const { step } of runs) for (const at of step) known.add(at);
  const steps = Float64Array.from(known).sort();
  return {
    steps: thinnedRows(steps).map((row) => steps[row] as number),
    columns: [
      ...columnsOf(spec, own),
      ...overlays.flatMap(({ name, columns }) => columnsOf(spec, columns, name)),
    ],
  };
}
