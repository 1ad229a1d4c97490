import type { HeatCell, HeatState } from '../../figures/heatMap/heatCell';
import { numberText } from '../../figures/numberText';
import { criticalViewText } from '../../messages/en/criticalSize';
import type { RunConfig } from '../../run/config/runConfig';
import type { SweepTable, SweepTableCell } from '../sweeps/controller/sweepTable';

/** What a cell of the map shows: the mean over its seeds, or the run of one. */
export type SeedChoice = 'mean' | number;

/** A table as a heat map shows it. */
export interface HeatMapData {
  readonly sizes: readonly number[];
  readonly weightDecays: readonly number[];
  readonly cells: readonly HeatCell[];
  /** The run that each of these cells opens: that of its first seed. */
  readonly runs: readonly RunConfig[];
}

export const trainExamplesOf = ({ config }: Pick<SweepTableCell, 'config'>): number =>
  config.task.trainExamples;
export const weightDecayOf = ({ config }: Pick<SweepTableCell, 'config'>): number =>
  config.optimizer.weightDecay;
const ascending = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

/** The state of several runs together. */
function combinedState(cells: readonly SweepTableCell[]): HeatState {
  const has = (state: HeatState) => cells.some((cell) => cell.state === state);
  if (has('running')) return 'running';
  if (has('waiting')) return cells.some(({ row }) => row) ? 'running' : 'waiting';
  if (has('diverged')) return 'diverged';
  return has('unconverged') ? 'unconverged' : 'done';
}

/** Mean test accuracy as things stand; null where nothing was measured. */
function meanAccuracy(cells: readonly SweepTableCell[]): number | null {
  const values = cells
    .map(({ row, progress }) => (row ?? progress)?.testAccuracy ?? Number.NaN)
    .filter(Number.isFinite);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** Cells of a map at most: with more, each is smaller than a point, and a page takes seconds to draw them. */
export const MAX_CELLS_DRAWN = 1500;

/** How many combinations of size and weight decay a table has. */
export const cellCount = (table: SweepTable): number =>
  new Set(table.cells.map((cell) => `${trainExamplesOf(cell)} ${weightDecayOf(cell)}`)).size;

/** Test accuracy by size and weight decay, of the seeds that are chosen. A combination that no run stands for has no cell. */
export function heatMapFromTable(table: SweepTable, choice: SeedChoice): HeatMapData {
  const shown = table.cells.filter(({ config }) => choice === 'mean' || config.seed === choice);
  const sizes = ascending(table.cells.map(trainExamplesOf));
  const weightDecays = ascending(table.cells.map(weightDecayOf));
  const places = new Map<string, SweepTableCell[]>();
  for (const cell of shown) {
    const place = `${trainExamplesOf(cell)} ${weightDecayOf(cell)}`;
    const there = places.get(place);
    if (there) there.push(cell);
    else places.set(place, [cell]);
  }
  const runs: RunConfig[] = [];
  const cells: HeatCell[] = [];
  for (const [y, decay] of weightDecays.entries()) {
    for (const [x, size] of sizes.entries()) {
      const here = places.get(`${size} ${decay}`);
      const [first] = here ?? [];
      if (!here || !first) continue;
      const place = { size: numberText(size), decay: numberText(decay) };
      const label =
        choice === 'mean'
          ? criticalViewText.cell(place)
          : criticalViewText.cellOfSeed({ ...place, seed: choice });
      cells.push({ x, y, value: meanAccuracy(here), state: combinedState(here), label });
      runs.push(first.config);
    }
  }
  return { sizes, weightDecays, cells, runs };
}

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
  const at = (matches: (cell: HeatCell) => boolean) => {
    const found = cells.findIndex(matches);
    return found < 0 ? undefined : found;
  };
  const row = cells.filter(({ y }) => y === from.y).map(({ x }) => x);
  if (key === 'Home') return at(({ x, y }) => y === from.y && x === Math.min(...row));
  if (key === 'End') return at(({ x, y }) => y === from.y && x === Math.max(...row));
  const move = MOVES[key];
  return move && at(({ x, y }) => x === from.x + move[0] && y === from.y + move[1]);
}
