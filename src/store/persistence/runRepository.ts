import type { Coded, NoValues } from '../../run/coded';
import type { Snapshot } from '../../run/events/snapshot';
import type { MetricColumns } from '../../run/metrics/metrics';
import type { Result } from '../../run/result';
import type { WeightFrame } from '../inside/runFrames';
import type { ListedRun, RunAnnotations, RunSummary, SavedRun } from './savedRun';

/** Why runs could not be saved or read. */
export interface StorageProblems {
  /** The browser gives no more room. */
  full: NoValues;
  /** The browser stores nothing for this page; `cause` is its own message. */
  unavailable: { readonly cause: string | undefined };
  /** It does not answer: whether anything is stored cannot be known. */
  'no-answer': NoValues;
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

/**
 * What became of a write. `incomplete`: nothing was written, because rows before it or the checkpoint that it leaves as it is are
 * not stored any more; the run has to be written whole, from row 0 and with its checkpoint.
 */
export type WriteOutcome = 'stored' | 'incomplete';

/** One write of a run: all of it is stored, or nothing. */
export interface RunUpdate {
  readonly summary: RunSummary;
  /** `rows` replace all stored rows from index `from` on. */
  readonly from: number;
  readonly rows: MetricColumns;
  /** Absent: the stored one stays. */
  readonly checkpoint?: Snapshot | undefined;
  /**
   * All frames that are stored from then on; those of steps that are stored already stay as they are. None is of a step after the stored
   * checkpoint, so a run that goes on from there never contradicts one. Absent: the stored ones stay.
   */
  readonly frames?: readonly WeightFrame[] | undefined;
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
  write(update: RunUpdate): Stored<WriteOutcome>;
  /** Changes only the given annotations. */
  annotate(id: string, annotations: Partial<RunAnnotations>): Stored<void>;
  remove(id: string): Stored<void>;
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Takes the lock of a run until `unlock` or the end of the page; false where another open page has it. */
  lock(id: string): Stored<boolean>;
  unlock(id: string): void;
  /** Whether no open page has its lock. */
  isUnlocked(id: string): Stored<boolean>;
  /** Calls back whenever the browser has ended the connection to the storage: what was stored may be gone. */
  onConnectionLost(listener: () => void): void;
  /** Gives up what was asked for and not answered, so that none of it is stored later, and begins anew. */
  reconnect(): void;
  /** The run that this tab had before it was reloaded. */
  readonly runBeforeReload: string | undefined;
}
