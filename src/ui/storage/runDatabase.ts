import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { failed } from '../../run/result';
import type { StorageProblem, Stored } from '../../store/persistence/runRepository';
import { PartNotLoaded } from '../parts/PartNotLoaded';

/** Values are `unknown`: they are validated when they are read, whichever version of the page wrote them. */
interface RunDatabaseSchema extends DBSchema {
  /** RunSummary by its id. */
  facts: { key: string; value: unknown };
  /** RunAnnotations by the id of their run. */
  words: { key: string; value: unknown };
  /** Measurements by run and first row. */
  rows: { key: [string, number]; value: unknown };
  /** Snapshots by the id of their run. */
  checkpoints: { key: string; value: unknown };
  /** Frames of weights by run and step. */
  frames: { key: [string, number]; value: unknown };
}

const STORES = ['facts', 'words', 'rows', 'checkpoints', 'frames'] as const;

/** The n-th brings a database of version n to n + 1. Never change one: add one. */
const MIGRATIONS: readonly ((database: IDBPDatabase<RunDatabaseSchema>) => void)[] = [
  function firstStores(database) {
    for (const name of ['facts', 'words', 'rows', 'checkpoints'] as const)
      database.createObjectStore(name);
  },
  function framesOfWeights(database) {
    database.createObjectStore('frames');
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;

/** Brings a database from version `from` to this one. */
function migrate(database: IDBPDatabase<RunDatabaseSchema>, from: number): void {
  for (const migration of MIGRATIONS.slice(from)) migration(database);
}

const errorName = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';

function toStorageProblem(cause: unknown): StorageProblem {
  if (cause instanceof PartNotLoaded) return { code: 'not-loaded', values: {} };
  switch (errorName(cause)) {
    case 'QuotaExceededError':
      return { code: 'full', values: {} };
    case 'VersionError':
      return { code: 'newer', values: {} };
    default: {
      const message = cause instanceof Error ? cause.message : undefined;
      return { code: 'unavailable', values: { cause: message } };
    }
  }
}

/** What `use` answers; whatever it throws is a StorageProblem. */
export async function answered<T>(use: () => Stored<T>): Stored<T> {
  try {
    return await use();
  } catch (cause) {
    return failed(toStorageProblem(cause));
  }
}

type Database = IDBPDatabase<RunDatabaseSchema>;
type StoreName = (typeof STORES)[number];

/** A connection to the database of runs, opened when it is first used and again after the browser has closed it. */
export interface RunDatabase {
  /** Whatever `use` throws becomes a StorageProblem. */
  use<T>(use: (database: Database) => Stored<T>): Stored<T>;
  /** Begins a transaction of all `use`s. */
  begin<Mode extends IDBTransactionMode>(
    database: Database,
    mode: Mode,
  ): IDBPTransaction<RunDatabaseSchema, StoreName[], Mode>;
  /** Calls back when the browser has ended the connection: the database was deleted, or is to be. */
  onConnectionLost(listener: () => void): void;
  /** Ends every `use` that is under way, none of which does anything any more; the next opens a connection of its own. */
  reconnect(): void;
}

export function connectRunDatabase(name: string): RunDatabase {
  let opened: Promise<Database> | undefined;
  /** How often it was reconnected: what began before that is over. */
  let connections = 0;
  const unfinished = new Set<{ abort(): void }>();
  let onLost = () => {};
  const forget = () => {
    opened = undefined;
  };
  const lose = () => {
    forget();
    onLost();
  };

  async function open(): Promise<Database> {
    const database = await openOnce();
    if (STORES.every((store) => database.objectStoreNames.contains(store))) return database;
    // Emptied, and made anew by a program that only looked: without its stores, it would stay so at this version.
    database.close();
    await deleteDB(name);
    return openOnce();
  }

  function openOnce(): Promise<Database> {
    return openDB<RunDatabaseSchema>(name, DATABASE_VERSION, {
      upgrade: migrate,
      // A tab with a newer version of the page must not wait for this one, whose next use then finds the newer database.
      blocking(_current, _blocked, { target }) {
        (target as IDBDatabase).close();
        lose();
      },
      terminated: lose,
    });
  }

  return {
    async use(use) {
      const connection = connections;
      try {
        opened ??= open();
        const database = await opened;
        if (connection !== connections) return failed({ code: 'no-answer', values: {} });
        return await use(database);
      } catch (cause) {
        // If opening failed, the next use tries again.
        if (connection === connections) await opened?.catch(forget);
        return failed(toStorageProblem(cause));
      }
    },
    begin(database, mode) {
      const transaction = database.transaction([...STORES], mode);
      unfinished.add(transaction);
      const end = () => void unfinished.delete(transaction);
      // Where a request fails at once, nobody may wait for `done`, which rejects with the reason.
      transaction.done.then(end, end);
      return transaction;
    },
    onConnectionLost(listener) {
      onLost = listener;
    },
    reconnect() {
      connections++;
      for (const transaction of unfinished) {
        try {
          transaction.abort();
        } catch {
          // It was about to end.
        }
      }
      unfinished.clear();
      opened?.then((database) => database.close(), forget);
      forget();
    },
  };
}
