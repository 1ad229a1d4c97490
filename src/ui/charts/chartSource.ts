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
  readonly color: string;
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

/** The row of ascending `steps` nearest to `step`; −1 where there are none. */
export function nearestRow(steps: ArrayLike<number>, step: number): number {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as number) < step) low = middle + 1;
    else high = middle;
  }
  const before = steps[low - 1];
  const at = steps[low];
  if (at === undefined) return -1;
  return before !== undefined && step - before < at - step ? low - 1 : low;
}

/** Of several runs' steps those that reach furthest; none where there are no runs. */
export const longestSteps = (runs: readonly Float64Array[]): Float64Array =>
  runs.reduce(
    (longest, steps) => ((steps.at(-1) ?? -1) > (longest.at(-1) ?? -1) ? steps : longest),
    new Float64Array(0),
  );
