import type { HeatCell } from '../../figures/heatCell';

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The index of the cell that a key leads to from that at `index`; undefined where it leads nowhere. */
export function neighbourCell(
  cells: readonly HeatCell[],
  index: number,
  key: string,
): number | undefined {
  const from = cells[index];
  if (!from) return undefined;
  const at = (wanted: (cell: HeatCell) => boolean) => {
    const found = cells.findIndex(wanted);
    return found < 0 ? undefined : found;
  };
  const row = cells.filter(({ y }) => y === from.y).map(({ x }) => x);
  if (key === 'Home') return at(({ x, y }) => y === from.y && x === Math.min(...row));
  if (key === 'End') return at(({ x, y }) => y === from.y && x === Math.max(...row));
  const move = MOVES[key];
  return move && at(({ x, y }) => x === from.x + move[0] && y === from.y + move[1]);
}
