import type { HeatState } from '../../figures/heatCell';
import { gridHash } from '../../run/gridName';
import type { RunConfig } from '../../run/runConfig';
import type { CellProgress } from '../../run/sweepEvent';
import type { SweepPlan } from '../../run/sweepPlan';
import type { Protocol, SweepRow } from '../../run/sweepRow';

/** One run of a sweep on the page. */
export interface SweepTableCell {
  readonly config: RunConfig;
  readonly state: HeatState;
  /** Where it stands while it runs. */
  readonly progress?: CellProgress;
  /** How it ended. */
  readonly row?: SweepRow;
  /** Its place in the whole grid. */
  readonly cell: number;
}

/** A sweep on the page: all its runs, and how far they are. */
export interface SweepTable {
  readonly name: string;
  readonly protocol: Protocol;
  /** Names the grid (run/gridName), of which there are `size` runs in all. */
  readonly grid: string;
  readonly size: number;
  readonly cells: readonly SweepTableCell[];
  /** The rows of those that ended; a new list only when one has. */
  readonly rows: readonly SweepRow[];
  /** How many rows there were when they were last written to a file, or read from one. */
  readonly saved: number;
}

/** The sheet of a plan of which no run has begun. */
export function emptySweepTable(
  name: string,
  plan: SweepPlan,
  configs: readonly RunConfig[],
): SweepTable {
  return {
    name,
    protocol: plan.protocol,
    grid: gridHash(plan),
    size: configs.length,
    cells: configs.map((config, cell) => ({ config, state: 'waiting', cell })),
    rows: [],
    saved: 0,
  };
}

/** Rows that would be lost with it. */
export const unsavedRows = ({ rows, saved }: SweepTable): number => rows.length - saved;

/** The cell of a run that has ended. */
export const endedCell = (cell: number, row: SweepRow): SweepTableCell => ({
  cell,
  config: row.config,
  state: row.converged ? 'done' : 'unconverged',
  row,
});
