import type { StoreApi } from 'zustand/vanilla';
import type { Coded } from '../../run/coded';
import { ok } from '../../run/result';
import type { LabClock } from '../clock';
import type { MetricHistory } from '../history/metricHistory';
import type { WeightFrame } from '../inside/runFrames';
import type { LabState } from '../labState';
import type { ComparisonProblem, Notice, SavingNotices } from '../notices';
import { withAnswerTimeout } from './answerTimeout';
import { type Autosave, createAutosave } from './autosave';
import { createLibrary, type Library } from './library';
import { dropOldRuns } from './retention';
import type { RunList, RunRepository, Stored } from './runRepository';
import { type ListedRun, NO_ANNOTATIONS, type SavedRun } from './savedRun';

const isUnfinished = ({ isOpen, step, inForce }: ListedRun) => isOpen && step < inForce.maxSteps;

/** The run that this tab had before it was reloaded, otherwise the one written last by any page, if it has not finished. */
function candidate({ runs }: RunList, beforeReload: string | undefined): ListedRun | undefined {
  const own = runs.find(({ id, isOpen }) => id === beforeReload && isOpen);
  const [last] = runs;
  return own ?? (last && isUnfinished(last) ? last : undefined);
}

/**
 * The run that was on a page when it was closed, locked for this page; undefined where there is none, another open page has it,
 * or `mayRestore` says no.
 */
async function takeLastRun(
  repository: RunRepository,
  mayRestore: (run: ListedRun) => boolean,
): Stored<SavedRun | undefined> {
  const listed = await repository.list();
  if (!listed.ok) return listed;
  const run = candidate(listed.value, repository.runBeforeReload);
  if (!run || run.controls.preset !== run.inForce.preset || !mayRestore(run)) return ok(undefined);
  const locked = await repository.lock(run.id);
  if (!locked.ok) return locked;
  if (!locked.value) return ok(undefined);
  const read = await repository.read(run.id);
  if (!read.ok) repository.unlock(run.id);
  return read;
}

/** The field of all notices about saved runs: one replaces the other. */
const NOTICE_FIELD = 'library';

/** Everything that the lab does with a repository. */
export interface Persistence {
  readonly autosave: Autosave;
  readonly library: Library;
  /** Shows the run that was on a page when it was closed. `mayRestore` is asked before and after it is read. */
  offerLastRun(mayRestore: (run: ListedRun) => boolean): Promise<void>;
}

/** What persistence needs of the lab. */
interface PersistenceOptions {
  readonly store: StoreApi<LabState>;
  readonly history: MetricHistory;
  readonly repository: RunRepository;
  readonly clock: LabClock;
  /** Those frames of the run on the page up to this step that are to be saved; undefined where that cannot be said yet. */
  framesUpTo(step: number): readonly WeightFrame[] | undefined;
  /** Asks the worker for a snapshot. */
  requestCheckpoint(): void;
  /** Puts a run on the page whose lock it has. */
  show(run: SavedRun): void;
  compare(run: SavedRun): ComparisonProblem | undefined;
  notify(added: readonly Notice[], replaced: readonly string[]): void;
}

export function createPersistence({
  compare,
  notify,
  ...options
}: PersistenceOptions): Persistence {
  const repository = withAnswerTimeout(options.repository, options.clock);
  let hasReportedDropped = false;
  const report = (notice?: Coded<SavingNotices>) =>
    notify(notice ? [{ field: NOTICE_FIELD, ...notice }] : [], [NOTICE_FIELD]);

  function show(run: SavedRun): void {
    options.show(run);
    const { damagedFrames: count } = run;
    if (count > 0) report({ code: 'frames-damaged', values: { count } });
  }

  /** Makes room after each new run; reported only the first time. */
  async function makeRoom(): Promise<void> {
    const dropped = await dropOldRuns(repository);
    if (!dropped.ok) {
      report(dropped.problem);
      return;
    }
    if (dropped.value === 0 || hasReportedDropped) return;
    hasReportedDropped = true;
    report({ code: 'dropped', values: { count: dropped.value } });
  }

  const autosave = createAutosave({
    ...options,
    repository,
    onFirstSave: () => void makeRoom(),
    onProblem: report,
  });
  return {
    autosave,
    library: createLibrary({ repository, current: () => autosave.id, show, compare }),
    async offerLastRun(mayRestore) {
      const taken = await takeLastRun(repository, mayRestore);
      if (!taken.ok) {
        // Where the browser stores nothing there is nothing to offer; the first write reports that.
        if (taken.problem.code === 'damaged') report(taken.problem);
        return;
      }
      const run = taken.value;
      if (!run) return;
      if (mayRestore({ ...run.summary, ...NO_ANNOTATIONS })) show(run);
      else repository.unlock(run.summary.id);
    },
  };
}
