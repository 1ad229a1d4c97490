import { ok } from '../../run/result';
import type { RunRepository } from '../../store/persistence/runRepository';
import { type ListedRun, storedCheckpoint, storedFrame } from '../../store/persistence/savedRun';
import { loadPart } from '../parts/PartNotLoaded';
import { answered, connectRunDatabase } from './runDatabase';
import type { RunLocks } from './runLocks';
import { TAB_RUN_KEY, type TabStorage } from './tabStorage';

/** The old page of a reload releases its locks within this. */
const RELOAD_TIMEOUT_MS = 500;

/** All rows of a run from index `from` on, up to, without, `to`; the same for frames, by step. */
const rangeOf = (id: string, from = 0, to = Infinity) =>
  IDBKeyRange.bound([id, from], [id, to], false, true);

type Answers<Requests extends readonly (() => unknown)[]> = {
  [K in keyof Requests]: Awaited<ReturnType<Requests[K]>>;
};

/** The answers to several requests. Where one throws at once, the others' rejections are heard as well. */
const answersTo = <const Requests extends readonly (() => unknown)[]>(...requests: Requests) =>
  Promise.all(requests.map(async (request) => request())) as Promise<Answers<Requests>>;

/** For a failed request in a transaction, whose `done` rejects with the reason. */
const ignore = () => undefined;

/** The schemas of what is stored: a first visit has nothing to read, so it does not load them. */
const loadReaders = () => loadPart(() => import('../../store/persistence/readSavedRun'));

/** A repository but for what needs no database: new ids, and the time. */
export type IndexedDbRunRepository = Omit<RunRepository, 'newId' | 'now'>;

/** Runs in the IndexedDB database `name`. */
export function createIndexedDbRunRepository(
  name: string,
  locks: RunLocks,
  tab: TabStorage,
): IndexedDbRunRepository {
  const { use, begin, reconnect, onConnectionLost } = connectRunDatabase(name);
  const runBeforeReload = tab.getItem(TAB_RUN_KEY) ?? undefined;
  /** The first rows of the chunks of runs as this page knows them to be stored. */
  const knownChunks = new Map<string, readonly number[]>();

  return {
    runBeforeReload,
    list: () =>
      use(async (database) => {
        const stores = begin(database, 'readonly');
        const [summaries, annotatedIds, annotations] = await answersTo(
          () => stores.objectStore('facts').getAll(),
          () => stores.objectStore('words').getAllKeys(),
          () => stores.objectStore('words').getAll(),
        );
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
      use(async (database) => {
        const stores = begin(database, 'readonly');
        const [summary, keys, chunks, checkpoint, frames] = await answersTo(
          () => stores.objectStore('facts').get(id),
          () => stores.objectStore('rows').getAllKeys(rangeOf(id)),
          () => stores.objectStore('rows').getAll(rangeOf(id)),
          () => stores.objectStore('checkpoints').get(id),
          () => stores.objectStore('frames').getAll(rangeOf(id)),
        );
        const { readSavedRun } = await loadReaders();
        const read = readSavedRun(id, { summary, chunks, checkpoint, frames });
        if (read.ok)
          knownChunks.set(
            id,
            keys.map(([, from]) => from),
          );
        return read;
      }),
    write: ({ summary, from, rows, checkpoint, frames }) =>
      use(async (database) => {
        const { id } = summary;
        const before = (knownChunks.get(id) ?? []).filter((start) => start < from);
        const stores = begin(database, 'readwrite');
        const { done } = stores;
        if (from > 0 || !checkpoint) {
          const [chunks, checkpoints] = await answersTo(
            () => (from > 0 ? stores.objectStore('rows').count(rangeOf(id, 0, from)) : 0),
            () => stores.objectStore('checkpoints').count(id),
          );
          const hasRows = chunks === before.length && (from === 0 || chunks > 0);
          if (!hasRows || (!checkpoint && checkpoints === 0)) return ok('incomplete');
        }
        const savedFrames = frames
          ? await stores.objectStore('frames').getAllKeys(rangeOf(id))
          : [];
        stores.objectStore('facts').put(summary, id).catch(ignore);
        stores.objectStore('rows').delete(rangeOf(id, from)).catch(ignore);
        if (rows.step.length > 0) {
          stores.objectStore('rows').put({ from, columns: rows }, [id, from]).catch(ignore);
        }
        if (checkpoint)
          stores.objectStore('checkpoints').put(storedCheckpoint(checkpoint), id).catch(ignore);
        if (frames) {
          const isSaved = new Set(savedFrames.map(([, step]) => step));
          const stays = new Set(frames.map(({ step }) => step));
          for (const key of savedFrames)
            if (!stays.has(key[1])) stores.objectStore('frames').delete(key).catch(ignore);
          for (const frame of frames) {
            const { step } = frame;
            if (isSaved.has(step)) continue;
            stores.objectStore('frames').put(storedFrame(frame), [id, step]).catch(ignore);
          }
        }
        stores.commit(); // a closed page loses what is not committed
        await done;
        knownChunks.set(id, rows.step.length > 0 ? [...before, from] : before);
        return ok('stored');
      }),
    annotate: (id, annotations) =>
      use(async (database) => {
        // Before the transaction, which ends when nothing is requested of it.
        const { readAnnotations } = await loadReaders();
        const stores = begin(database, 'readwrite');
        const words = stores.objectStore('words');
        const before = readAnnotations(await words.get(id));
        await answersTo(
          () => words.put({ ...before, ...annotations }, id),
          () => stores.done,
        );
        return ok(undefined);
      }),
    remove: (id) =>
      use(async (database) => {
        const stores = begin(database, 'readwrite');
        await answersTo(
          () => stores.objectStore('facts').delete(id),
          () => stores.objectStore('words').delete(id),
          () => stores.objectStore('rows').delete(rangeOf(id)),
          () => stores.objectStore('checkpoints').delete(id),
          () => stores.objectStore('frames').delete(rangeOf(id)),
          () => stores.done,
        );
        return ok(undefined);
      }),
    lock: (id) =>
      answered(async () => {
        const isOurs = await locks.acquire(id, id === runBeforeReload ? RELOAD_TIMEOUT_MS : 0);
        if (isOurs) {
          tab.setItem(TAB_RUN_KEY, id);
          // Who takes a lock will write: a page that goes before its first write could not open the database in time.
          void use(async () => ok(undefined));
        }
        return ok(isOurs);
      }),
    unlock(id) {
      locks.release(id);
      if (tab.getItem(TAB_RUN_KEY) === id) tab.removeItem(TAB_RUN_KEY);
    },
    isUnlocked: (id) => answered(async () => ok(await locks.isFree(id))),
    onConnectionLost,
    reconnect,
  };
}
