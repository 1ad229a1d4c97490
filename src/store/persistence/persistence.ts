import type { StoreApi } from 'zustand/vanilla';
import { libraryText } from '../../messages/en/runs';
import type { LabClock } from '../clock';
import type { MetricHistory } from '../history/metricHistory';
import type { LabState, Notice } from '../labState';
import { type Autosave, createAutosave } from './autosave';
import { createLibrary, type Library } from './library';
import { dropOldRuns } from './retention';
import { type RunList, type RunRepository, StorageError } from './runRepository';
import type { ListedRun, SavedRun } from './savedRun';

const isUnfinished = ({ isOpen, step, inForce }: ListedRun) => isOpen && step < inForce.maxSteps;

/** The run that this page had before it was reloaded, otherwise the one that any page has had last and not finished. */
function candidate({ runs }: RunList, before: string | undefined): ListedRun | undefined {
  const own = runs.find(({ id, isOpen }) => id === before && isOpen);
  const [last] = runs;
  return own ?? (last && isUnfinished(last) ? last : undefined);
}

/**
 * The run that was left when the page went, claimed for this page; undefined where there is none, another living page has
 * it, or `isWanted` says no.
 */
async function takeLastRun(
  shelf: RunRepository,
  isWanted: (run: ListedRun) => boolean,
): Promise<SavedRun | undefined> {
  const run = candidate(await shelf.list(), shelf.runBeforeReload);
  if (!run || run.controls.preset !== run.inForce.preset || !isWanted(run)) return undefined;
  if (!(await shelf.lock(run.id))) return undefined;
  try {
    return await shelf.read(run.id);
  } catch (problem) {
    shelf.unlock(run.id);
    throw problem;
  }
}

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
