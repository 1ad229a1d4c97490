import { ok } from '../../run/result';
import type { RunRepository } from '../../store/persistence/runRepository';
import { type ListedRun, storedCheckpoint } from '../../store/persistence/savedRun';
import { loadPart } from '../parts/PartNotLoaded';
import { connectRunDatabase } from './runDatabase';
import { channelRunLocks, type RunLocks, webLockRunLocks } from './runLocks';

/** sessionStorage, which outlives a reload of the tab, has the id of its run here. */
const TAB_RUN_KEY = 'grokking-lab.run';
/** The old page of a reload releases its locks within this. */
const RELOAD_TIMEOUT_MS = 500;
const STORES = ['facts', 'words', 'rows', 'checkpoints'] as const;

/** All rows of a run from index `from` on. */
const rowRange = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Infinity]);

/** For a failed request in a transaction: `done` rejects with the reason. */
const ignore = () => undefined;

/** The schemas of what is stored: a first visit has nothing to read, so it does not load them. */
const loadReaders = () => loadPart(() => import('../../store/persistence/readSavedRun'));

/** The part of `sessionStorage` that is needed here. */
type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Runs in the IndexedDB database `name`. */
export function createIndexedDbRunRepository(
  name: string,
  locks: RunLocks,
  tab: TabStorage,
): RunRepository {
  const withDatabase = connectRunDatabase(name);
  const runBeforeReload = tab.getItem(TAB_RUN_KEY) ?? undefined;

  return {
    runBeforeReload,
    list: () =>
      withDatabase(async (database) => {
        const stores = database.transaction(['facts', 'words']);
        const [summaries, annotatedIds, annotations] = await Promise.all([
          stores.objectStore('facts').getAll(),
          stores.objectStore('words').getAllKeys(),
          stores.objectStore('words').getAll(),
        ]);
        if (summaries.length === 0) return ok({ runs: [], unreadable: 0 });
        const { readAnnotations, readSummary } = await loadReaders();
        const annotationsById = new Map(annotatedIds.map((id, i) => [id, annotations[i]]));
        const runs = summaries.flatMap((stored): ListedRun[] => {
          const summary = readSummary(stored);
          if (!summary.ok) return [];
          const { value } = summary;
          return [{ ...value, ...readAnnotations(annotationsById.get(value.id)) }];
        });
        runs.sort((a, b) => b.writtenAt - a.writtenAt);
        return ok({ runs, unreadable: summaries.length - runs.length });
      }),
    read: (id) =>
      withDatabase(async (database) => {
        const stores = database.transaction(['facts', 'rows', 'checkpoints']);
        const [summary, chunks, checkpoint] = await Promise.all([
          stores.objectStore('facts').get(id),
          stores.objectStore('rows').getAll(rowRange(id)),
          stores.objectStore('checkpoints').get(id),
        ]);
        const { readSavedRun } = await loadReaders();
        return readSavedRun(id, { summary, chunks, checkpoint });
      }),
    write: ({ summary, from, rows, checkpoint }) =>
      withDatabase(async (database) => {
        const { id } = summary;
        const stores = database.transaction(STORES, 'readwrite');
        const { done } = stores;
        done.catch(ignore); // where a request throws at once, nobody awaits `done`
        stores.objectStore('facts').put(summary, id).catch(ignore);
        stores.objectStore('rows').delete(rowRange(id, from)).catch(ignore);
        if (rows.step.length > 0) {
          stores.objectStore('rows').put({ from, columns: rows }, [id, from]).catch(ignore);
        }
        if (checkpoint)
          stores.objectStore('checkpoints').put(storedCheckpoint(checkpoint), id).catch(ignore);
        stores.commit(); // a closed page loses what is not committed
        return ok(await done);
      }),
    annotate: (id, annotations) =>
      withDatabase(async (database) => {
        // Before the transaction, which ends when nothing is requested of it.
        const { readAnnotations } = await loadReaders();
        const stores = database.transaction('words', 'readwrite');
        const before = readAnnotations(await stores.store.get(id));
        await Promise.all([stores.store.put({ ...before, ...annotations }, id), stores.done]);
        return ok(undefined);
      }),
    remove: (id) =>
      withDatabase(async (database) => {
        const stores = database.transaction(STORES, 'readwrite');
        await Promise.all([
          stores.objectStore('facts').delete(id),
          stores.objectStore('words').delete(id),
          stores.objectStore('rows').delete(rowRange(id)),
          stores.objectStore('checkpoints').delete(id),
          stores.done,
        ]);
        return ok(undefined);
      }),
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
    now: () => Date.now(),
    async lock(id) {
      const isOurs = await locks.acquire(id, id === runBeforeReload ? RELOAD_TIMEOUT_MS : 0);
      if (isOurs) tab.setItem(TAB_RUN_KEY, id);
      return isOurs;
    },
    unlock(id) {
      locks.release(id);
      if (tab.getItem(TAB_RUN_KEY) === id) tab.removeItem(TAB_RUN_KEY);
    },
    isUnlocked: (id) => locks.isFree(id),
  };
}

const DATABASE_NAME = 'grokking-lab';

/** For pages that may not use sessionStorage: it ends with the page. */
function inMemoryStorage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

/** In a sandboxed iframe, even access to sessionStorage throws. */
function tabStorage() {
  try {
    return sessionStorage;
  } catch {
    return inMemoryStorage();
  }
}

/** Where this page saves its runs. */
export const openRunRepository = (): RunRepository =>
  createIndexedDbRunRepository(
    DATABASE_NAME,
    'locks' in navigator
      ? webLockRunLocks(navigator.locks, `${DATABASE_NAME}:run:`)
      : channelRunLocks(new BroadcastChannel(`${DATABASE_NAME}:runs`)),
    tabStorage(),
  );
