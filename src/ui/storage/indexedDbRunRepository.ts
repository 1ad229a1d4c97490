import { storageText } from '../../messages/en/runs';
import {
  readAnnotations,
  readCheckpoint,
  readSummary,
  storedCheckpoint,
} from '../../store/persistence/readSavedRun';
import { joinRows } from '../../store/persistence/rowChunks';
import {
  type RunRepository,
  type RunUpdate,
  StorageError,
} from '../../store/persistence/runRepository';
import type { ListedRun, SavedRun } from '../../store/persistence/savedRun';
import { connectRunDatabase } from './runDatabase';
import { channelRunLocks, type RunLocks, webLockRunLocks } from './runLocks';

/** The run that this tab has: what a tab remembers, it remembers over a reload. */
const TAB_RUN_KEY = 'grokking-lab.run';
/** A page that is being reloaded gives its runs back within this. */
const RELOAD_TIMEOUT_MS = 500;
const STORES = ['facts', 'words', 'rows', 'checkpoints'] as const;

/** All rows of a run from `from` on. */
const rowRange = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Infinity]);

/** A request that fails: the transaction says why. */
const ignore = () => undefined;

const damaged = () => new StorageError('damaged', storageText.damaged);

/** The part of `sessionStorage` that is needed here. */
type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps runs in the IndexedDB database `name`. `memory` is the tab's. */
export function createIndexedDbRunRepository(
  name: string,
  claims: RunLocks,
  memory: TabStorage,
): RunRepository {
  const withShelf = connectRunDatabase(name);
  const before = memory.getItem(TAB_RUN_KEY) ?? undefined;

  async function readAll(id: string): Promise<SavedRun> {
    return withShelf(async (shelf) => {
      const stores = shelf.transaction(['facts', 'rows', 'checkpoints']);
      const [kept, chunks, snapshot] = await Promise.all([
        stores.objectStore('facts').get(id),
        stores.objectStore('rows').getAll(rowRange(id)),
        stores.objectStore('checkpoints').get(id),
      ]);
      const facts = readSummary(kept);
      const columns = facts && joinRows(chunks, facts.rows);
      const checkpoint = readCheckpoint(snapshot);
      if (!columns || checkpoint?.step !== facts.checkpointStep || facts.id !== id) throw damaged();
      return { summary: facts, columns, checkpoint };
    });
  }

  return {
    runBeforeReload: before,
    list: () =>
      withShelf(async (shelf) => {
        const stores = shelf.transaction(['facts', 'words']);
        const [all, keys, words] = await Promise.all([
          stores.objectStore('facts').getAll(),
          stores.objectStore('words').getAllKeys(),
          stores.objectStore('words').getAll(),
        ]);
        const said = new Map(keys.map((key, i) => [key, words[i]]));
        const runs = all.flatMap((kept): ListedRun[] => {
          const facts = readSummary(kept);
          return facts ? [{ ...facts, ...readAnnotations(said.get(facts.id)) }] : [];
        });
        runs.sort((a, b) => b.writtenAt - a.writtenAt);
        return { runs, unreadable: all.length - runs.length };
      }),
    read: readAll,
    write: ({ summary: facts, from, rows, checkpoint }: RunUpdate) =>
      withShelf(async (shelf) => {
        const { id } = facts;
        const stores = shelf.transaction(STORES, 'readwrite');
        const { done } = stores;
        done.catch(ignore); // where a request throws at once, nobody waits for it
        stores.objectStore('facts').put(facts, id).catch(ignore);
        stores.objectStore('rows').delete(rowRange(id, from)).catch(ignore);
        if (rows.step.length > 0) {
          stores.objectStore('rows').put({ from, columns: rows }, [id, from]).catch(ignore);
        }
        if (checkpoint)
          stores.objectStore('checkpoints').put(storedCheckpoint(checkpoint), id).catch(ignore);
        stores.commit(); // a page that goes takes what is not committed with it
        await done;
      }),
    annotate: (id, words) =>
      withShelf(async (shelf) => {
        const stores = shelf.transaction('words', 'readwrite');
        const before = readAnnotations(await stores.store.get(id));
        await Promise.all([stores.store.put({ ...before, ...words }, id), stores.done]);
      }),
    remove: (id) =>
      withShelf(async (shelf) => {
        const stores = shelf.transaction(STORES, 'readwrite');
        await Promise.all([
          stores.objectStore('facts').delete(id),
          stores.objectStore('words').delete(id),
          stores.objectStore('rows').delete(rowRange(id)),
          stores.objectStore('checkpoints').delete(id),
          stores.done,
        ]);
      }),
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
    now: () => Date.now(),
    async lock(id) {
      const isOurs = await claims.acquire(id, id === before ? RELOAD_TIMEOUT_MS : 0);
      if (isOurs) memory.setItem(TAB_RUN_KEY, id);
      return isOurs;
    },
    unlock(id) {
      claims.release(id);
      if (memory.getItem(TAB_RUN_KEY) === id) memory.removeItem(TAB_RUN_KEY);
    },
    isUnlocked: (id) => claims.isFree(id),
  };
}

const DATABASE_NAME = 'grokking-lab';

/** A memory for pages that may not have one: it forgets with the page. */
function inMemoryStorage() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

/** The tab's memory; an iframe in a sandbox may not even ask for it. */
function tabStorage() {
  try {
    return sessionStorage;
  } catch {
    return inMemoryStorage();
  }
}

/** Where this page keeps its runs. */
export const openRunRepository = (): RunRepository =>
  createIndexedDbRunRepository(
    DATABASE_NAME,
    'locks' in navigator
      ? webLockRunLocks(navigator.locks, `${DATABASE_NAME}:run:`)
      : channelRunLocks(new BroadcastChannel(`${DATABASE_NAME}:runs`)),
    tabStorage(),
  );
