import type { Coded, NoValues } from '../../run/coded';
import type { Snapshot } from '../../run/events/snapshot';
import type { MetricColumns } from '../../run/metrics/metrics';
import type { Result } from '../../run/result';
import type { ListedRun, RunAnnotations, RunSummary, SavedRun } from './savedRun';

/** Why runs could not be saved or read. */
export interface StorageProblems {
  /** The browser gives no more room. */
  full: NoValues;
  /** The browser stores nothing for this page; `cause` is its own message. */
  unavailable: { readonly cause: string | undefined };
  /** A newer version of the page has changed the database. */
  newer: NoValues;
  /** What is stored cannot be a run. */
  damaged: NoValues;
  /** What reads stored runs has not come from the host. */
  'not-loaded': NoValues;
}

export type StorageProblem = Coded<StorageProblems>;

/** What the repository answers; a rejection is a fault of the program. */
export type Stored<T> = Promise<Result<T, StorageProblem>>;

/** One write of a run: all of it is stored, or nothing. */
export interface RunUpdate {
  readonly summary: RunSummary;
  /** `rows` replace all stored rows from index `from` on. */
  readonly from: number;
  readonly rows: MetricColumns;
  /** Absent: the stored one stays. */
  readonly checkpoint?: Snapshot | undefined;
}

/** All runs that can be read. */
export interface RunList {
  /** Those written last first. */
  readonly runs: readonly ListedRun[];
  /** The number of runs that cannot. */
  readonly unreadable: number;
}

/**
 * Where runs outlive the page, shared by all pages of this origin. What fails leaves the stored runs as they were.
 */
export interface RunRepository {
  list(): Stored<RunList>;
  read(id: string): Stored<SavedRun>;
  write(update: RunUpdate): Stored<void>;
  /** Changes only the given annotations. */
  annotate(id: string, annotations: Partial<RunAnnotations>): Stored<void>;
  remove(id: string): Stored<void>;
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Takes the lock of a run until `unlock` or the end of the page; false where another open page has it. */
  lock(id: string): Promise<boolean>;
  unlock(id: string): void;
  /** Whether no open page has its lock. */
  isUnlocked(id: string): Promise<boolean>;
  /** The run that this tab had before it was reloaded. */
  readonly runBeforeReload: string | undefined;
}
