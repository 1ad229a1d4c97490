import { type IDBPDatabase, openDB } from 'idb';
import { toStorageError } from './shelfErrorOf';
import { DATABASE_VERSION, migrate, type RunDatabaseSchema } from './shelfSchema';

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
