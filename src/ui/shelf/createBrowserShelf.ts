import { shelfText } from '../../messages/en/shelfText';
import { joinRows } from '../../store/shelf/joinRows';
import { readFacts } from '../../store/shelf/readFacts';
import { readSnapshot } from '../../store/shelf/readSnapshot';
import { readWords } from '../../store/shelf/readWords';
import type { RunPart, RunShelf } from '../../store/shelf/runShelf';
import type { ListedRun, SavedRun } from '../../store/shelf/savedRun';
import { ShelfError } from '../../store/shelf/shelfError';
import type { Claims } from './claims';
import { connectShelf } from './connectShelf';

/** The run that this tab has: what a tab remembers, it remembers over a reload. */
const OWN_KEY = 'grokking-lab.run';
/** A page that is being reloaded gives its runs back within this. */
const RELOAD_MS = 500;
const STORES = ['facts', 'words', 'rows', 'checkpoints'] as const;

/** All rows of a run from `from` on. */
const rowsOf = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Infinity]);

/** A request that fails: the transaction says why. */
const ignore = () => undefined;

const damaged = () => new ShelfError('damaged', shelfText.damaged);

/** The part of `sessionStorage` that is needed here. */
type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps runs in the IndexedDB database `name`. `memory` is the tab's. */
export function createBrowserShelf(name: string, claims: Claims, memory: Memory): RunShelf {
  const withShelf = connectShelf(name);
  const before = memory.getItem(OWN_KEY) ?? undefined;

  async function readAll(id: string): Promise<SavedRun> {
    return withShelf(async (shelf) => {
      const stores = shelf.transaction(['facts', 'rows', 'checkpoints']);
      const [kept, chunks, snapshot] = await Promise.all([
        stores.objectStore('facts').get(id),
        stores.objectStore('rows').getAll(rowsOf(id)),
        stores.objectStore('checkpoints').get(id),
      ]);
      const facts = readFacts(kept);
      const columns = facts && joinRows(chunks, facts.rows);
      const checkpoint = readSnapshot(snapshot);
      if (!columns || checkpoint?.step !== facts.checkpointStep || facts.id !== id) throw damaged();
      return { facts, columns, checkpoint };
    });
  }

  return {
    before,
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
          const facts = readFacts(kept);
          return facts ? [{ ...facts, ...readWords(said.get(facts.id)) }] : [];
        });
        runs.sort((a, b) => b.writtenAt - a.writtenAt);
        return { runs, unreadable: all.length - runs.length };
      }),
    read: readAll,
    write: ({ facts, from, rows, checkpoint }: RunPart) =>
      withShelf(async (shelf) => {
        const { id } = facts;
        const stores = shelf.transaction(STORES, 'readwrite');
        const { done } = stores;
        done.catch(ignore); // where a request throws at once, nobody waits for it
        stores.objectStore('facts').put(facts, id).catch(ignore);
        stores.objectStore('rows').delete(rowsOf(id, from)).catch(ignore);
        if (rows.step.length > 0) {
          stores.objectStore('rows').put({ from, columns: rows }, [id, from]).catch(ignore);
        }
        if (checkpoint) stores.objectStore('checkpoints').put(checkpoint, id).catch(ignore);
        stores.commit(); // a page that goes takes what is not committed with it
        await done;
      }),
    describe: (id, words) =>
      withShelf(async (shelf) => {
        const stores = shelf.transaction('words', 'readwrite');
        const before = readWords(await stores.store.get(id));
        await Promise.all([stores.store.put({ ...before, ...words }, id), stores.done]);
      }),
    remove: (id) =>
      withShelf(async (shelf) => {
        const stores = shelf.transaction(STORES, 'readwrite');
        await Promise.all([
          stores.objectStore('facts').delete(id),
          stores.objectStore('words').delete(id),
          stores.objectStore('rows').delete(rowsOf(id)),
          stores.objectStore('checkpoints').delete(id),
          stores.done,
        ]);
      }),
    newId: () =>
      Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
    today: () => Date.now(),
    async claim(id) {
      const isOurs = await claims.take(id, id === before ? RELOAD_MS : 0);
      if (isOurs) memory.setItem(OWN_KEY, id);
      return isOurs;
    },
    release(id) {
      claims.give(id);
      if (memory.getItem(OWN_KEY) === id) memory.removeItem(OWN_KEY);
    },
    isFree: (id) => claims.isFree(id),
  };
}
