import type { Snapshot } from '../../run/events/snapshot';
import type { MetricColumns } from '../../run/metrics/metrics';
import type { ListedRun, RunAnnotations, RunSummary, SavedRun } from './savedRun';

/**
 * `full`: the browser gives no more room. `unavailable`: it keeps nothing for this page. `newer`: a newer version of the page
 * has written there. `damaged`: what is there cannot be a run.
 */
export type StorageProblem = 'full' | 'unavailable' | 'newer' | 'damaged';

/** Why runs could not be kept or read; `message` is a plain sentence. */
export class StorageError extends Error {
  readonly kind: StorageProblem;
  constructor(kind: StorageProblem, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What is written of a run at once: all of it, or nothing. */
export interface RunUpdate {
  readonly summary: RunSummary;
  /** Measurements from the row `from` on take the place of all that were there from it on. */
  readonly from: number;
  readonly rows: MetricColumns;
  /** Absent: the one that is there stays. */
  readonly checkpoint?: Snapshot | undefined;
}

/** What can be read of all runs. */
export interface RunList {
  /** Those written last first. */
  readonly runs: readonly ListedRun[];
  /** How many more there are that cannot be read. */
  readonly unreadable: number;
}

/**
 * Where runs are kept when the page goes, shared by all pages of this origin. Whatever cannot be done rejects with a
 * ShelfError and leaves what was there as it was.
 */
export interface RunRepository {
  list(): Promise<RunList>;
  read(id: string): Promise<SavedRun>;
  write(part: RunUpdate): Promise<void>;
  /** What is not among `words` stays as it is. */
  annotate(id: string, words: Partial<RunAnnotations>): Promise<void>;
  remove(id: string): Promise<void>;
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Makes a run this page's, until it is given back or the page goes; false where it is another living page's. */
  lock(id: string): Promise<boolean>;
  unlock(id: string): void;
  /** No living page has it. */
  isUnlocked(id: string): Promise<boolean>;
  /** The run that this page had before it was reloaded. */
  readonly runBeforeReload: string | undefined;
}
