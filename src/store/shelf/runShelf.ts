import type { MetricColumns } from '../../run/metrics';
import type { Snapshot } from '../../run/snapshot';
import type { ListedRun, RunFacts, RunWords, SavedRun } from './savedRun';

/** What is written of a run at once: all of it, or nothing. */
export interface RunPart {
  readonly facts: RunFacts;
  /** Measurements from the row `from` on take the place of all that were there from it on. */
  readonly from: number;
  readonly rows: MetricColumns;
  /** Absent: the one that is there stays. */
  readonly checkpoint?: Snapshot | undefined;
}

/** What can be read of all runs. */
export interface ShelfList {
  /** Those written last first. */
  readonly runs: readonly ListedRun[];
  /** How many more there are that cannot be read. */
  readonly unreadable: number;
}

/**
 * Where runs are kept when the page goes, shared by all pages of this origin. Whatever cannot be done rejects with a
 * ShelfError and leaves what was there as it was.
 */
export interface RunShelf {
  list(): Promise<ShelfList>;
  read(id: string): Promise<SavedRun>;
  write(part: RunPart): Promise<void>;
  /** What is not among `words` stays as it is. */
  describe(id: string, words: Partial<RunWords>): Promise<void>;
  remove(id: string): Promise<void>;
  newId(): string;
  /** Milliseconds since 1970. */
  today(): number;
  /** Makes a run this page's, until it is given back or the page goes; false where it is another living page's. */
  claim(id: string): Promise<boolean>;
  release(id: string): void;
  /** No living page has it. */
  isFree(id: string): Promise<boolean>;
  /** The run that this page had before it was reloaded. */
  readonly before: string | undefined;
}
