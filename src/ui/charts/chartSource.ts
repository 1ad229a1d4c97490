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

/** A vertical line at a step, with words beside it. */
export interface ChartMark {
  readonly step: number;
  readonly label: string;
  /** The label where it must be narrow. */
  readonly lines?: readonly string[];
  readonly kind: 'memorised' | 'grokked' | 'ungrokked' | 'semi-grokked' | 'change' | 'overtaking';
  /** The column whose curve it is a point of. */
  readonly on?: string;
}

/** A run beside the one that is read: its lines are drawn behind, all in one colour. */
export interface ChartOverlay {
  readonly name: string;
  /** What stands at the end of its main line. */
  readonly label: string;
  /** The name of a CSS variable without its dashes. */
  readonly ink: string;
  /** Drawn by hand: a bold line with its points. */
  readonly isSketch?: true;
  /** They never change. */
  readonly columns: ChartColumns;
}

/** Where charts take what they show. */
export interface ChartSource {
  columns(): ChartColumns;
  /** What to do where nothing is drawn yet. */
  readonly whenEmpty: string;
  marks(): readonly ChartMark[];
  overlays?(): readonly ChartOverlay[];
  /** Steps that one can go back to, as ticks on the axis. */
  snapshotSteps?(): readonly number[];
  /** Calls back when there is something new to draw; returns the way to stop. */
  subscribe(changed: () => void): () => void;
}
