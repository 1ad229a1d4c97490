import type { SweepRow } from '../sweep/sweepRow';
import type { EngineInfo } from './engineInfo';
import type { RunError } from './runError';

/** Where a run of a sweep stands, by its place among the plan's cells. */
export interface CellProgress {
  readonly cell: number;
  /** Steps done, in `ungrok` since the cut. */
  readonly steps: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
  readonly weightNorm: number;
}

/** How a cell ended. */
export interface EndedCell {
  readonly cell: number;
  readonly row: SweepRow;
}

/** What a sweep yields. */
export type SweepEvent =
  | { readonly type: 'started'; readonly engine: EngineInfo }
  /** `ungrok` only, before its cells: so many steps of so many are done on all pairs. */
  | { readonly type: 'preparing'; readonly step: number; readonly of: number }
  | { readonly type: 'progress'; readonly cells: readonly CellProgress[] }
  | { readonly type: 'ended'; readonly cells: readonly EndedCell[] }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly error: RunError };
