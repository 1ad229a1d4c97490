import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Coded, NoValues } from '../../run/coded';
import type { Result } from '../../run/result';
import type { ComparisonProblem, ComparisonProblems } from '../notices';
import type { RunRepository, StorageProblem, StorageProblems } from './runRepository';
import { type ListedRun, NO_ANNOTATIONS, type RunAnnotations, type SavedRun } from './savedRun';

/** What the library reports of the last action. */
export interface LibraryMessages extends StorageProblems {
  /** Another open page has the run. */
  'open-elsewhere': NoValues;
  unreadable: { readonly count: number };
  compared: { readonly run: ListedRun };
  deleted: { readonly run: ListedRun };
  restored: NoValues;
}

export type LibraryMessage = Coded<LibraryMessages & ComparisonProblems>;

export interface LibraryState {
  /** Those written last first; undefined before they are read. */
  readonly runs: readonly ListedRun[] | undefined;
  readonly message: LibraryMessage | undefined;
  /** A deleted run can still be brought back. */
  readonly canUndo: boolean;
}

/** The list of all saved runs, and what can be done with them. Every action reports itself as `message`. */
export interface Library {
  readonly store: StoreApi<LibraryState>;
  /** The id of the run on the page, if it is saved. */
  current(): string | undefined;
  /** Reads the list again. */
  refresh(): Promise<void>;
  /** Puts a run on the page in place of the current one; false where it cannot. */
  open(id: string): Promise<boolean>;
  /** Puts a run on the charts beside the current one. */
  compare(id: string): Promise<void>;
  annotate(id: string, annotations: Partial<RunAnnotations>): Promise<void>;
  remove(id: string): Promise<void>;
  /** Brings back the run that was deleted last. */
  undo(): Promise<void>;
}

/** What the library needs of the lab. */
interface LibraryOptions {
  readonly repository: RunRepository;
  current(): string | undefined;
  show(run: SavedRun): void;
  /** Returns why the run cannot be on the charts. */
  compare(run: SavedRun): ComparisonProblem | undefined;
}

const annotationsOf = ({ name, note, isPinned }: ListedRun): RunAnnotations => ({
  name,
  note,
  isPinned,
});

export function createLibrary({ repository, current, show, compare }: LibraryOptions): Library {
  const store = createStore<LibraryState>(() => ({
    runs: undefined,
    message: undefined,
    canUndo: false,
  }));
  const { getState: get, setState: set } = store;
  let deleted: { readonly run: SavedRun; readonly annotations: RunAnnotations } | undefined;

  /** The list could not be read when it was last asked for, and the message says why. */
  let hasFailed = false;

  const report = (message: LibraryMessage | undefined) => set({ message });
  const reportFailure = (result: Result<unknown, StorageProblem>) => {
    if (!result.ok) report(result.problem);
  };
  const listed = (id: string) => get().runs?.find((run) => run.id === id);

  async function refresh(): Promise<void> {
    const list = await repository.list();
    if (!list.ok) {
      hasFailed = true;
      report(list.problem);
      return;
    }
    const { runs, unreadable } = list.value;
    set(hasFailed ? { runs, message: undefined } : { runs });
    hasFailed = false;
    if (unreadable > 0) report({ code: 'unreadable', values: { count: unreadable } });
  }

  /** Reads the list again after an action whose message stays. */
  async function refreshAfter(): Promise<void> {
    const { message } = get();
    await refresh();
    if (message) report(message);
  }

  async function remove(run: ListedRun): Promise<void> {
    const unlocked = await repository.isUnlocked(run.id);
    if (!unlocked.ok || !unlocked.value) {
      report(unlocked.ok ? { code: 'open-elsewhere', values: {} } : unlocked.problem);
      return;
    }
    // A run that cannot be read is deleted too, without a way back.
    const read = await repository.read(run.id);
    const removed = await repository.remove(run.id);
    if (!removed.ok) {
      report(removed.problem);
      return;
    }
    deleted = read.ok ? { run: read.value, annotations: annotationsOf(run) } : undefined;
    set({ canUndo: read.ok, message: { code: 'deleted', values: { run } } });
  }

  async function restore({ run, annotations }: NonNullable<typeof deleted>): Promise<void> {
    const { summary, columns, checkpoint, frames } = run;
    const written = await repository.write({ summary, from: 0, rows: columns, checkpoint, frames });
    if (!written.ok) {
      report(written.problem);
      return;
    }
    const annotated = await repository.annotate(summary.id, annotations);
    if (!annotated.ok) {
      report(annotated.problem);
      return;
    }
    deleted = undefined;
    set({ canUndo: false, message: { code: 'restored', values: {} } });
  }

  return {
    store,
    current,
    async refresh() {
      report(undefined);
      await refresh();
    },
    async open(id) {
      report(undefined);
      const locked = await repository.lock(id);
      if (!locked.ok || !locked.value) {
        report(locked.ok ? { code: 'open-elsewhere', values: {} } : locked.problem);
        return false;
      }
      const read = await repository.read(id);
      if (!read.ok) {
        repository.unlock(id);
        report(read.problem);
        return false;
      }
      show(read.value);
      return true;
    },
    async compare(id) {
      report(undefined);
      const read = await repository.read(id);
      if (!read.ok) {
        report(read.problem);
        return;
      }
      const run = { ...NO_ANNOTATIONS, ...listed(id), ...read.value.summary };
      report(compare(read.value) ?? { code: 'compared', values: { run } });
    },
    async annotate(id, annotations) {
      reportFailure(await repository.annotate(id, annotations));
      await refresh();
    },
    async remove(id) {
      const run = listed(id);
      if (!run || id === current()) return;
      report(undefined);
      await remove(run);
      await refreshAfter();
    },
    async undo() {
      if (!deleted) return;
      await restore(deleted);
      await refreshAfter();
    },
  };
}
