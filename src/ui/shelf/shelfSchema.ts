import type { DBSchema, IDBPDatabase } from 'idb';

/** What is kept: validated when it is read, whoever wrote it. */
export interface RunDatabaseSchema extends DBSchema {
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
export function migrate(shelf: IDBPDatabase<RunDatabaseSchema>, from: number): void {
  for (const migration of MIGRATIONS.slice(from)) migration(shelf);
}
