import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { storageText } from '../../messages/en/runs';
import { StorageError } from '../../store/persistence/runRepository';

/** What is kept: validated when it is read, whoever wrote it. */
interface RunDatabaseSchema extends DBSchema {
  /** RunFacts by their id. */
  facts: { key: string; value: unknown };
  /** RunWords by the id of their run. */
  words: { key: string; value: unknown };
  /** Measurements by run and first row. */
  rows: { key: [string, number]; value: unknown };
  /** Snapshots by the id of their run. */
  checkpoints: { key: string; value: unknown };
}

/** Each brings a database of the version before it (from 0) to the next. They are never changed, only added to. */
const MIGRATIONS: readonly ((shelf: IDBPDatabase<RunDatabaseSchema>) => void)[] = [
  function firstStores(shelf) {
    for (const name of ['facts', 'words', 'rows', 'checkpoints'] as const) {
      shelf.createObjectStore(name);
    }
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;

/** Brings a database from version `from` to this one. */
function migrate(shelf: IDBPDatabase<RunDatabaseSchema>, from: number): void {
  for (const migration of MIGRATIONS.slice(from)) migration(shelf);
}

const errorName = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : '';

/** What went wrong with the browser's storage, as a plain sentence. */
function toStorageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const name = errorName(cause);
  if (name === 'QuotaExceededError') {
    return new StorageError('full', storageText.full);
  }
  if (name === 'VersionError') {
    return new StorageError('newer', storageText.newer);
  }
  return new StorageError(
    'unavailable',
    cause instanceof Error
      ? storageText.unavailableAs({ cause: cause.message })
      : storageText.unavailable,
  );
}

type Database = IDBPDatabase<RunDatabaseSchema>;

/**
 * A line to the database `name`, opened when it is first used and again where the browser has cut it. Whatever fails rejects
 * with a ShelfError.
 */
export function connectRunDatabase(
  name: string,
): <T>(use: (shelf: Database) => Promise<T>) => Promise<T> {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };

  function open(): Promise<Database> {
    return openDB<RunDatabaseSchema>(name, DATABASE_VERSION, {
      upgrade: migrate,
      // Another tab has a newer version of the page: it must not wait for this one, which then finds the newer database.
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
      // A database that could not be opened is tried again the next time.
      await opened?.catch(forget);
      throw toStorageError(cause);
    }
  };
}
