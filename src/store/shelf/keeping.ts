import type { StoreApi } from 'zustand/vanilla';
import { libraryText } from '../../messages/en/libraryText';
import type { LabClock } from '../labClock';
import type { LabState, Notice } from '../labState';
import type { MetricHistory } from '../metricHistory';
import { type Autosave, createAutosave } from './keeper';
import { takeLastRun } from './lastRun';
import { createLibrary, type Library } from './library';
import { dropOldRuns } from './makeRoom';
import type { RunRepository } from './runShelf';
import type { ListedRun, SavedRun } from './savedRun';
import { StorageError } from './shelfError';

const FIELD = 'library';

/** All that the lab does with a shelf. */
export interface Persistence {
  readonly autosave: Autosave;
  readonly library: Library;
  /** Shows the run that was left when the page went, where there is one that is wanted, now and once it is read. */
  offerLastRun(isWanted: (run: ListedRun) => boolean): Promise<void>;
}

/** What keeping needs of the lab. */
interface PersistenceOptions {
  readonly store: StoreApi<LabState>;
  readonly history: MetricHistory;
  readonly repository: RunRepository;
  readonly clock: LabClock;
  /** Asks the worker for a snapshot. */
  requestCheckpoint(): void;
  /** Puts a run on the page that it has claimed. */
  show(run: SavedRun): void;
  compare(run: SavedRun): string | undefined;
  notify(added: readonly Notice[], replaced: readonly string[]): void;
}

export function createPersistence({
  show,
  compare,
  notify,
  ...use
}: PersistenceOptions): Persistence {
  const { repository: shelf } = use;
  let hasSaidDropped = false;
  const say = (message?: string) => notify(message ? [{ field: FIELD, message }] : [], [FIELD]);

  /** Room is made for each new run; that it was is said once. */
  async function onKept(): Promise<void> {
    try {
      const count = await dropOldRuns(shelf);
      if (count === 0 || hasSaidDropped) return;
      hasSaidDropped = true;
      say(libraryText.dropped({ count }));
    } catch (problem) {
      if (!(problem instanceof StorageError)) throw problem;
      say(problem.message);
    }
  }

  const keeper = createAutosave({
    ...use,
    onFirstSave: () => void onKept(),
    onProblem: (problem) => say(problem?.message),
  });
  return {
    autosave: keeper,
    library: createLibrary({ repository: shelf, current: () => keeper.id, show, compare }),
    async offerLastRun(isWanted) {
      try {
        const run = await takeLastRun(shelf, isWanted);
        if (!run) return;
        if (isWanted({ ...run.summary, name: '', note: '', isPinned: false })) show(run);
        else shelf.unlock(run.summary.id);
      } catch (problem) {
        // Of a shelf that keeps nothing there is nothing to offer; that is said once a run cannot be written.
        if (!(problem instanceof StorageError)) throw problem;
        if (problem.kind === 'damaged') say(problem.message);
      }
    },
  };
}
