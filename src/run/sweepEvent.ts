import type { RunError } from './runError';
import type { SweepRow } from './sweepRow';
import type { EngineInfo } from './trainEvent';

/** Where a run of a sweep stands, by its place among the plan's cells. */
export interface CellProgress {
  readonly cell: number;
  /** Steps done, in `ungrok` since the cut. */
  readonly steps: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
  readonly weightNorm: number;
}

/** What a sweep yields. */
export type SweepEvent =
  | { readonly type: 'started'; readonly engine: EngineInfo }
  /** `ungrok` only: networks are trained on all pairs first; so many of so many have grokked. */
  | {
      readonly type: 'preparing';
      readonly step: number;
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: 'progress'; readonly cells: readonly CellProgress[] }
  | {
      readonly type: 'ended';
      readonly rows: readonly { readonly cell: number; readonly row: SweepRow }[];
    }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly error: RunError };
