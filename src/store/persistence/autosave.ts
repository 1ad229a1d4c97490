import type { StoreApi } from 'zustand/vanilla';
import { type Snapshot, snapshotBytes } from '../../run/events/snapshot';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics/metrics';
import type { LabClock } from '../clock';
import type { MetricHistory } from '../history/metricHistory';
import type { LabState, LabStatus } from '../labState';
import { createThrottle } from '../throttle';
import type { RunRepository, RunUpdate } from './runRepository';
import { StorageError } from './runRepository';
import type { RunSummary, SavedRun } from './savedRun';

/** While a run goes on it is written this often, and a checkpoint is asked for this often. */
const WRITE_MS = 2000;
const CHECKPOINT_MS = 5000;
const STOPPED: readonly LabStatus[] = ['paused', 'finished', 'failed'];
const ROW_BYTES = METRIC_NAMES.length * Float64Array.BYTES_PER_ELEMENT;

/** Writes the run on the page to the shelf as it goes on, so that it can go on when the page is gone. */
export interface Autosave {
  /** The run that it keeps. */
  readonly id: string | undefined;
  /** A run has begun, or goes on as `saved`, which this page has claimed. */
  begin(saved?: SavedRun): void;
  /** The worker has taken a snapshot of it. */
  addCheckpoint(snapshot: Snapshot): void;
  /** Its latest rows were taken back: it goes on from a checkpoint. */
  rewound(): void;
  /** Writes at once: the page may go any moment. */
  saveNow(): void;
  /** The run is taken off the page. */
  end(): void;
}

interface AutosaveOptions {
  readonly store: StoreApi<LabState>;
  readonly history: MetricHistory;
  readonly repository: RunRepository;
  readonly clock: LabClock;
  /** Asks the worker for a snapshot. */
  requestCheckpoint(): void;
  /** A run has been written for the first time. */
  onFirstSave(): void;
  /** Writing has failed, or (undefined) works again. */
  onProblem(problem: StorageError | undefined): void;
}

/** Copies: a view would be written with all that is behind it. */
const rowsFrom = (columns: MetricColumns, from: number): MetricColumns =>
  Object.fromEntries(METRIC_NAMES.map((name) => [name, columns[name].slice(from)])) as Record<
    MetricName,
    Float64Array
  >;

/** The run that is being kept, and how much of it is on the shelf or on its way. */
interface AutosavedRun {
  readonly id: string;
  readonly beganAt: number;
  checkpoint: Snapshot | undefined;
  rows: number;
  checkpointStep: number;
  isNew: boolean;
  /** As which it goes on; it stays so on the shelf until something new is measured. */
  saved: SavedRun | undefined;
  readonly rowsAtBegin: number;
}

export function createAutosave(keeping: AutosaveOptions): Autosave {
  const { store, history, repository: shelf, clock } = keeping;
  let kept: AutosavedRun | undefined;
  let askedAt = 0;
  let isWriting = false;
  /** Once more, as soon as the write under way is done. */
  let isDue = false;
  let hasFailed = false;

  const writing = createThrottle(WRITE_MS, () => void write(), clock);

  function factsOf(
    { id, beganAt }: AutosavedRun,
    checkpoint: Snapshot,
    isOpen: boolean,
  ): RunSummary {
    const { began, branchedAt, marks, runConfig, config, info, phase, error } = store.getState();
    const { step, testAccuracy } = history.columns();
    const inForce = runConfig ?? config;
    return {
      id,
      beganAt,
      writtenAt: shelf.now(),
      began: began ?? inForce,
      inForce,
      controls: config,
      branchedAt,
      marks,
      engine: info?.engine.name,
      step: Math.max(store.getState().step, step.at(-1) ?? 0, checkpoint.step),
      checkpointStep: checkpoint.step,
      rows: step.length,
      bytes: step.length * ROW_BYTES + snapshotBytes(checkpoint),
      phase: phase.name,
      testAccuracy: testAccuracy.at(-1) ?? Number.NaN,
      // It would blow up again.
      isOpen: isOpen && error?.kind !== 'diverged',
    };
  }

  /** What is to be written; undefined where there is no step to speak of. */
  function partOf(run: AutosavedRun, isOpen: boolean): RunUpdate | undefined {
    const { checkpoint } = run;
    const columns = history.columns();
    if (!checkpoint || columns.step.length < 2) return undefined;
    const facts = factsOf(run, checkpoint, isOpen);
    const saved = columns.step.length > run.rowsAtBegin ? undefined : run.saved?.summary;
    if (saved) {
      const { step, rows, bytes, phase, testAccuracy } = saved;
      const asBefore = { ...facts, step, rows, bytes, phase, testAccuracy };
      return { summary: asBefore, from: rows, rows: rowsFrom(columns, columns.step.length) };
    }
    return {
      summary: facts,
      from: run.rows,
      rows: rowsFrom(columns, run.rows),
      checkpoint: checkpoint.step === run.checkpointStep ? undefined : checkpoint,
    };
  }

  async function send(run: AutosavedRun, part: RunUpdate): Promise<void> {
    const isUnchanged = part.rows.step.length === 0;
    if (!isUnchanged) run.rows = part.summary.rows;
    run.checkpointStep = part.summary.checkpointStep;
    try {
      await shelf.write(part);
      if (hasFailed) keeping.onProblem(undefined);
      hasFailed = false;
      if (run.isNew) keeping.onFirstSave();
      run.isNew = false;
    } catch (problem) {
      // All from there on is written again, the checkpoint too.
      run.rows = Math.min(run.rows, part.from);
      if (part.checkpoint) run.checkpointStep = -1;
      if (!(problem instanceof StorageError)) throw problem;
      if (!hasFailed) keeping.onProblem(problem);
      hasFailed = true;
    }
  }

  /** One at a time, so that what has failed is written again before what comes after it. */
  async function write(): Promise<void> {
    isDue = isWriting;
    if (isWriting || !kept) return;
    const part = partOf(kept, true);
    if (!part) return;
    isWriting = true;
    await send(kept, part);
    isWriting = false;
    if (isDue && !hasFailed) await write();
  }

  function askForCheckpoint(): void {
    if (clock.now() - askedAt < CHECKPOINT_MS) return;
    askedAt = clock.now();
    keeping.requestCheckpoint();
  }

  store.subscribe((state, before) => {
    if (!kept) return;
    if (state.status !== before.status && STOPPED.includes(state.status)) {
      writing.now();
      return;
    }
    if (state.marks !== before.marks) keeping.requestCheckpoint(); // what was changed is not to be lost
    if (state.status === 'running') askForCheckpoint();
    const isNews =
      state.metricsVersion !== before.metricsVersion ||
      state.marks !== before.marks ||
      state.config !== before.config ||
      state.runConfig !== before.runConfig;
    if (isNews && !hasFailed) writing.request();
  });

  return {
    get id() {
      return kept?.id;
    },
    begin(saved) {
      askedAt = clock.now();
      const id = saved?.summary.id ?? shelf.newId();
      kept = {
        id,
        beganAt: saved?.summary.beganAt ?? shelf.now(),
        checkpoint: saved?.checkpoint,
        // Rows after its checkpoint are measured, and written, again.
        rows: saved ? history.length : 0,
        checkpointStep: saved?.checkpoint.step ?? -1,
        isNew: !saved,
        saved,
        rowsAtBegin: history.length,
      };
      if (!saved) void shelf.lock(id);
    },
    addCheckpoint(snapshot) {
      if (!kept || snapshot.step <= (kept.checkpoint?.step ?? -1)) return;
      kept.checkpoint = snapshot;
      if (!hasFailed) writing.request();
    },
    rewound() {
      if (!kept) return;
      // The last row that is left is written again, in place of all that were there from it on.
      kept.rows = Math.max(0, Math.min(kept.rows, history.length - 1));
      kept.saved = undefined;
      if (!hasFailed) writing.request();
    },
    saveNow() {
      writing.forget();
      const part = kept && partOf(kept, true);
      if (kept && part) void send(kept, part);
    },
    end() {
      writing.forget();
      const run = kept;
      kept = undefined;
      if (!run) return;
      const part = partOf(run, false);
      void (part ? send(run, part) : Promise.resolve()).finally(() => shelf.unlock(run.id));
    },
  };
}
