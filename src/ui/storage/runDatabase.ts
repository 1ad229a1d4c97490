import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
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
}

/** The n-th brings a database of version n to n + 1. Never change one: add one. */
const MIGRATIONS: readonly ((database: IDBPDatabase<RunDatabaseSchema>) => void)[] = [
  function firstStores(database) {
    for (const name of ['facts', 'words', 'rows', 'checkpoints'] as const) {
      database.createObjectStore(name);
    }
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

type Database = IDBPDatabase<RunDatabaseSchema>;

/**
 * A connection to the database `name`, opened when it is first used and again after the browser has closed it. Whatever `use`
 * throws becomes a StorageProblem.
 */
export function connectRunDatabase(
  name: string,
): <T>(use: (database: Database) => Stored<T>) => Stored<T> {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };

  function open(): Promise<Database> {
    return openDB<RunDatabaseSchema>(name, DATABASE_VERSION, {
      upgrade: migrate,
      // A tab with a newer version of the page must not wait for this one, whose next use then finds the newer database.
      blocking(_current, _blocked, { target }) {
        (target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
  }

  return async (use) => {
    try {
      opened ??= open();
      return await use(await opened);
    } catch (cause) {
      // If opening failed, the next use tries again.
      await opened?.catch(forget);
      return failed(toStorageProblem(cause));
    }
  };
}
