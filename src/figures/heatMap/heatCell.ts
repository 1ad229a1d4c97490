/** How far the run of a cell is. `unconverged`: it ended because it ran out of steps; `diverged`: because it blew up. */
export type HeatState = 'waiting' | 'running' | 'done' | 'unconverged' | 'diverged';

/** One cell of a heat map. */
export interface HeatCell {
  /** Its column, an index among the sizes. */
  readonly x: number;
  /** Its row, an index among the row values, the first of which is at the bottom. */
  readonly y: number;
  /** 0 to 1; null: no value, or none yet. */
  readonly value: number | null;
  readonly state: HeatState;
  /** Its name to screen readers and in its tooltip; its value and state are added. */
  readonly label: string;
}

/** A size with its interval, over the cells of one row. */
export interface HeatMark {
  /** Index of the row. */
  readonly y: number;
  readonly at: number;
  readonly interval?: readonly [number, number];
}
