/** What was measured, as columns of equal length; `step` ascends. */
export type ChartColumns = Readonly<Record<string, Float64Array>> & {
  readonly step: Float64Array;
};

/** A column by its name. */
export function columnOf(columns: ChartColumns, metric: string): Float64Array {
  const column = columns[metric];
  if (!column) throw new Error(`There is no column ${metric}.`);
  return column;
}

/** A vertical line at a step, with a word beside it. */
export interface ChartMark {
  readonly step: number;
  readonly label: string;
  readonly kind: 'memorised' | 'grokked' | 'ungrokked' | 'change' | 'overtaking';
}

/** Where charts take what they show. */
export interface ChartSource {
  columns(): ChartColumns;
  /** What stands where nothing is drawn yet. */
  readonly whenEmpty: string;
  marks(): readonly ChartMark[];
  /** Calls back when there is something new to draw; returns the way to stop. */
  subscribe(changed: () => void): () => void;
}
