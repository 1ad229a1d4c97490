import type { StoreApi } from 'zustand/vanilla';
import type { CellProgress, EndedCell } from '../../run/sweepEvent';
import type { LabClock } from '../../store/labClock';
import { createPacer } from './createPacer';
import type { SweepBenchState } from './sweepBench';
import { endedCell, type SheetCell, type SweepSheet } from './sweepSheet';

/** Cells are redrawn, and rows analysed, at most this often. */
const DRAW_MS = 100;
const ANALYSE_MS = 500;

/** The sheet that trains: its cells as they are now. The store has them a little later. */
export interface TrainedSheet {
  /** From now on, what is told is of this sheet. */
  turnTo(sheet: SweepSheet | undefined): void;
  /** Its runs that have not ended. */
  left(): readonly SheetCell[];
  progress(cells: readonly CellProgress[]): void;
  ended(cells: readonly EndedCell[]): void;
  /** Runs that have not ended wait again. */
  giveUp(): void;
  /** Tells the store what there is now. */
  draw(): void;
  /** Has the rows of all sheets analysed now. */
  analyse(): void;
  /** What the last redraw cost, in milliseconds. */
  readonly redrawMs: number;
}

export function createTrainedSheet(
  { getState: get, setState: set }: StoreApi<SweepBenchState>,
  clock: LabClock,
): TrainedSheet {
  let cells: SheetCell[] = [];
  let endedCount = 0;

  const analysing = createPacer(
    ANALYSE_MS,
    () => {
      const sheets = Object.values(get().sheets);
      set({ rows: Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])) });
    },
    clock,
  );
  const drawing = createPacer(
    DRAW_MS,
    () => {
      const { training, sheets } = get();
      const sheet = training === undefined ? undefined : sheets[training];
      if (!sheet) return;
      const hasNew = endedCount !== sheet.rows.length;
      const rows = hasNew ? cells.flatMap(({ row }) => row ?? []) : sheet.rows;
      set({ sheets: { ...sheets, [sheet.name]: { ...sheet, cells: [...cells], rows } } });
      if (hasNew) analysing.request();
    },
    clock,
  );

  return {
    turnTo(sheet) {
      cells = [...(sheet?.cells ?? [])];
      endedCount = sheet?.rows.length ?? 0;
    },
    left: () => cells.filter(({ row }) => !row),
    progress(told) {
      for (const progress of told) {
        const before = cells[progress.cell];
        if (before && !before.row) cells[progress.cell] = { ...before, state: 'running', progress };
      }
      drawing.request();
    },
    ended(told) {
      for (const { cell, row } of told) {
        if (!cells[cell]?.row) endedCount++;
        cells[cell] = endedCell(cell, row);
      }
      drawing.request();
    },
    giveUp() {
      cells = cells.map(({ config, cell, row }) =>
        row ? endedCell(cell, row) : { config, cell, state: 'waiting' },
      );
    },
    draw: drawing.now,
    analyse: analysing.now,
    get redrawMs() {
      return drawing.costMs;
    },
  };
}
