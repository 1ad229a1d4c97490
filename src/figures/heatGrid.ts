import type { FigureArea } from './figureArea';

/** Where the cells of a heat map lie: columns of equal width, the first row at the bottom. */
export interface HeatGrid {
  readonly cellWidth: number;
  readonly cellHeight: number;
  left(column: number): number;
  top(row: number): number;
  /**
   * Where any size lies, within the grid's ends: a column's size in its middle, the others between the middles by their
   * logarithm.
   */
  placeOf(size: number): number;
}

/** `sizes` ascend. */
export function heatGrid(sizes: readonly number[], rows: number, area: FigureArea): HeatGrid {
  const cellWidth = (area.right - area.left) / sizes.length;
  const cellHeight = (area.bottom - area.top) / rows;
  const logs = sizes.map(Math.log);
  const column = (size: number) => {
    if (logs.length < 2) return 0;
    const after = logs.findIndex((log) => log >= Math.log(size));
    const right = after < 0 ? logs.length - 1 : Math.max(1, after);
    const [from, to] = [logs[right - 1] as number, logs[right] as number];
    return right - 1 + (Math.log(size) - from) / (to - from);
  };
  return {
    cellWidth,
    cellHeight,
    left: (at) => area.left + at * cellWidth,
    top: (row) => area.bottom - (row + 1) * cellHeight,
    placeOf: (size) =>
      Math.min(area.right, Math.max(area.left, area.left + (column(size) + 0.5) * cellWidth)),
  };
}
