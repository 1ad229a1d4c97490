import { createStore, type StoreApi } from 'zustand/vanilla';
import { libraryText } from '../../messages/en/runs';
import { runTitle } from '../runs/text/runName';
import type { RunRepository } from './runRepository';
import { StorageError } from './runRepository';
import { type ListedRun, NO_ANNOTATIONS, type RunAnnotations, type SavedRun } from './savedRun';

export interface LibraryState {
  /** Those written last first; absent: not read yet. */
  readonly runs: readonly ListedRun[] | undefined;
  /** What came of what was asked for last, as a plain sentence. */
  readonly message: string | undefined;
  /** A deleted run can still be brought back. */
  readonly canUndo: boolean;
}

/** The list of all runs that are kept, and what can be done with them. What fails is said as `message`. */
export interface Library {
  readonly store: StoreApi<LibraryState>;
  /** The run on the page, if it is kept. */
  current(): string | undefined;
  /** Reads the list again. */
  refresh(): Promise<void>;
  /** Puts a run on the page in place of the one that is there; true where it is. */
  open(id: string): Promise<boolean>;
  /** Puts a run on the charts beside the one that is there. */
  compare(id: string): Promise<void>;
  annotate(id: string, words: Partial<RunAnnotations>): Promise<void>;
  remove(id: string): Promise<void>;
  /** Brings the run back that was deleted last. */
  undo(): Promise<void>;
}

/** What the library does with the page's own runs. */
interface LibraryOptions {
  readonly repository: RunRepository;
  /** The run on the page. */
  current(): string | undefined;
  show(run: SavedRun): void;
  /** Why it cannot be put beside it, as a plain sentence. */
  compare(run: SavedRun): string | undefined;
}

/** What a run is called in the list. */
export const listedName = (run: ListedRun): string => run.name || runTitle(run);

export function createLibrary({
  repository: shelf,
  current,
  show,
  compare,
}: LibraryOptions): Library {
  const store = createStore<LibraryState>(() => ({
    runs: undefined,
    message: undefined,
    canUndo: false,
  }));
  const { getState: get, setState: set } = store;
  let deleted: { readonly run: SavedRun; readonly words: RunAnnotations } | undefined;

  /** Does something with the shelf; why it could not is said. */
  async function attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch (problem) {
      if (!(problem instanceof StorageError)) throw problem;
      set({ message: problem.message });
      return undefined;
    }
  }

  async function refresh(): Promise<void> {
    const list = await attempt(() => shelf.list());
    if (!list) return;
    const { runs, unreadable } = list;
    set({ runs });
    if (unreadable === 0) return;
    set({ message: libraryText.unreadable({ count: unreadable }) });
  }

  const listed = (id: string) => get().runs?.find((run) => run.id === id);
  const wordsOf = ({ name, note, isPinned }: ListedRun): RunAnnotations => ({
    name,
    note,
    isPinned,
  });

  return {
    store,
    current,
    async refresh() {
      set({ message: undefined });
      await refresh();
    },
    async open(id) {
      set({ message: undefined });
      const opened = await attempt(async () => {
        if (!(await shelf.lock(id))) {
          set({ message: libraryText.elsewhere });
          return false;
        }
        try {
          show(await shelf.read(id));
          return true;
        } catch (problem) {
          shelf.unlock(id);
          throw problem;
        }
      });
      return opened ?? false;
    },
    async compare(id) {
      set({ message: undefined });
      await attempt(async () => {
        const run = await shelf.read(id);
        const name = listedName({ ...run.summary, ...(listed(id) ?? NO_ANNOTATIONS) });
        set({ message: compare(run) ?? libraryText.compared({ name }) });
      });
    },
    async annotate(id, words) {
      await attempt(() => shelf.annotate(id, words));
      await refresh();
    },
    async remove(id) {
      const run = listed(id);
      if (!run || id === current()) return;
      set({ message: undefined });
      await attempt(async () => {
        if (!(await shelf.isUnlocked(id))) {
          set({ message: libraryText.elsewhere });
          return;
        }
        // What cannot be read is deleted all the same, for good.
        const saved = await shelf.read(id).catch(() => undefined);
        await shelf.remove(id);
        deleted = saved && { run: saved, words: wordsOf(run) };
        set({
          canUndo: saved !== undefined,
          message: libraryText.deleted({ name: listedName(run) }),
        });
      });
      const { message } = get();
      await refresh();
      if (message) set({ message });
    },
    async undo() {
      const back = deleted;
      if (!back) return;
      const { summary: facts, columns, checkpoint } = back.run;
      await attempt(async () => {
        await shelf.write({ summary: facts, from: 0, rows: columns, checkpoint });
        await shelf.annotate(facts.id, back.words);
        deleted = undefined;
        set({ canUndo: false, message: libraryText.back });
      });
      const { message } = get();
      await refresh();
      if (message) set({ message });
    },
  };
}
