import type { StoreApi } from 'zustand/vanilla';
import { libraryText } from '../../messages/en/libraryText';
import type { LabClock } from '../labClock';
import type { LabState, Notice } from '../labState';
import type { MetricHistory } from '../metricHistory';
import { createKeeper, type Keeper } from './keeper';
import { lastRun } from './lastRun';
import { createLibrary, type Library } from './library';
import { makeRoom } from './makeRoom';
import type { RunShelf } from './runShelf';
import type { ListedRun, SavedRun } from './savedRun';
import { ShelfError } from './shelfError';

const FIELD = 'library';

/** All that the lab does with a shelf. */
export interface Keeping {
  readonly keeper: Keeper;
  readonly library: Library;
  /** Shows the run that was left when the page went, where there is one that is wanted, now and once it is read. */
  offer(isWanted: (run: ListedRun) => boolean): Promise<void>;
}

/** What keeping needs of the lab. */
interface KeepingUse {
  readonly store: StoreApi<LabState>;
  readonly history: MetricHistory;
  readonly shelf: RunShelf;
  readonly clock: LabClock;
  /** Asks the worker for a snapshot. */
  ask(): void;
  /** Puts a run on the page that it has claimed. */
  show(run: SavedRun): void;
  compare(run: SavedRun): string | undefined;
  notify(added: readonly Notice[], replaced: readonly string[]): void;
}

export function createKeeping({ show, compare, notify, ...use }: KeepingUse): Keeping {
  const { shelf } = use;
  let hasSaidDropped = false;
  const say = (message?: string) => notify(message ? [{ field: FIELD, message }] : [], [FIELD]);

  /** Room is made for each new run; that it was is said once. */
  async function onKept(): Promise<void> {
    try {
      const count = await makeRoom(shelf);
      if (count === 0 || hasSaidDropped) return;
      hasSaidDropped = true;
      say(libraryText.dropped({ count }));
    } catch (problem) {
      if (!(problem instanceof ShelfError)) throw problem;
      say(problem.message);
    }
  }

  const keeper = createKeeper({
    ...use,
    onKept: () => void onKept(),
    onProblem: (problem) => say(problem?.message),
  });
  return {
    keeper,
    library: createLibrary({ shelf, current: () => keeper.id, show, compare }),
    async offer(isWanted) {
      try {
        const run = await lastRun(shelf, isWanted);
        if (!run) return;
        if (isWanted({ ...run.facts, name: '', note: '', isPinned: false })) show(run);
        else shelf.release(run.facts.id);
      } catch (problem) {
        // Of a shelf that keeps nothing there is nothing to offer; that is said once a run cannot be written.
        if (!(problem instanceof ShelfError)) throw problem;
        if (problem.kind === 'damaged') say(problem.message);
      }
    },
  };
}
