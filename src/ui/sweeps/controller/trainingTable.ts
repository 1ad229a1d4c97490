import type { StoreApi } from 'zustand/vanilla';
import type { CellProgress, EndedCell } from '../../../run/events/sweepEvent';
import type { LabClock } from '../../../store/clock';
import { createAdaptiveThrottle } from './adaptiveThrottle';
import type { SweepState } from './sweepController';
import { endedCell, type SweepTable, type SweepTableCell } from './sweepTable';

/** Cells are redrawn, and rows analysed, at most this often. */
const DRAW_MS = 100;
const ANALYSE_MS = 500;

/** The table that trains: its cells as they are now. The store has them a little later. */
export interface TrainingTable {
  /** From now on, updates belong to this table. */
  setTable(table: SweepTable | undefined): void;
  /** Its runs that have not ended. */
  remaining(): readonly SweepTableCell[];
  progress(cells: readonly CellProgress[]): void;
  ended(cells: readonly EndedCell[]): void;
  /** Runs that have not ended wait again. */
  resetUnfinished(): void;
  /** Tells the store what there is now. */
  publish(): void;
  /** Has the rows of all tables analysed now. */
  analyse(): void;
  /** What the last redraw cost, in milliseconds. */
  readonly redrawMs: number;
}

export function createTrainingTable(
  { getState: get, setState: set }: StoreApi<SweepState>,
  clock: LabClock,
): TrainingTable {
  let cells: SweepTableCell[] = [];
  let endedCount = 0;

  const analysing = createAdaptiveThrottle(
    ANALYSE_MS,
    () => {
      const tables = Object.values(get().tables);
      set({ rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])) });
    },
    clock,
  );
  const drawing = createAdaptiveThrottle(
    DRAW_MS,
    () => {
      const { training, tables } = get();
      const table = training === undefined ? undefined : tables[training];
      if (!table) return;
      const hasNew = endedCount !== table.rows.length;
      const rows = hasNew ? cells.flatMap(({ row }) => row ?? []) : table.rows;
      set({ tables: { ...tables, [table.name]: { ...table, cells: [...cells], rows } } });
      if (hasNew) analysing.request();
    },
    clock,
  );

  return {
    setTable(table) {
      cells = [...(table?.cells ?? [])];
      endedCount = table?.rows.length ?? 0;
    },
    remaining: () => cells.filter(({ row }) => !row),
    progress(updates) {
      for (const progress of updates) {
        const before = cells[progress.cell];
        if (before && !before.row) cells[progress.cell] = { ...before, state: 'running', progress };
      }
      drawing.request();
    },
    ended(updates) {
      for (const { cell, row } of updates) {
        if (!cells[cell]?.row) endedCount++;
        cells[cell] = endedCell(cell, row);
      }
      drawing.request();
    },
    resetUnfinished() {
      cells = cells.map(({ config, cell, row }) =>
        row ? endedCell(cell, row) : { config, cell, state: 'waiting' },
      );
    },
    publish: drawing.now,
    analyse: analysing.now,
    get redrawMs() {
      return drawing.costMs;
    },
  };
}
