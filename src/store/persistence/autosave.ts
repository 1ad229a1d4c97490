import type { StoreApi } from 'zustand/vanilla';
import { type Snapshot, snapshotBytes } from '../../run/events/snapshot';
import { METRIC_NAMES, type MetricColumns, type MetricName } from '../../run/metrics/metrics';
import type { LabClock } from '../clock';
import type { MetricHistory } from '../history/metricHistory';
import type { LabState, LabStatus } from '../labState';
import { createThrottle } from '../throttle';
import type { RunRepository, RunUpdate, StorageProblem } from './runRepository';
import type { RunSummary, SavedRun } from './savedRun';

/** While a run trains it is written this often, and a checkpoint is requested this often. */
const WRITE_MS = 2000;
const CHECKPOINT_MS = 5000;
const STOPPED: readonly LabStatus[] = ['paused', 'finished', 'failed'];
const ROW_BYTES = METRIC_NAMES.length * Float64Array.BYTES_PER_ELEMENT;

/** Writes the run on the page to the repository while it trains, so that it can be resumed when the page is gone. */
export interface Autosave {
  /** The run on the page, if it is saved. */
  readonly id: string | undefined;
  /** A run begins, or `resumed` goes on, whose lock this page has. */
  begin(resumed?: SavedRun): void;
  /** The worker has taken a snapshot of it. */
  addCheckpoint(snapshot: Snapshot): void;
  /** Its latest rows were dropped: it goes on from a checkpoint. */
  rewound(): void;
  /** Writes without waiting for the next interval: the page may be closed. */
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
  /** A run was written for the first time. */
  onFirstSave(): void;
  /** A write has failed, or (undefined) writes succeed again. */
  onProblem(problem: StorageProblem | undefined): void;
}

/** Copies: IndexedDB would store the whole buffer behind a view. */
const copyRows = (columns: MetricColumns, from: number): MetricColumns =>
  Object.fromEntries(METRIC_NAMES.map((name) => [name, columns[name].slice(from)])) as Record<
    MetricName,
    Float64Array
  >;

/** The run on the page, and how much of it is stored or being written. */
interface AutosavedRun {
  readonly id: string;
  readonly beganAt: number;
  checkpoint: Snapshot | undefined;
  rows: number;
  checkpointStep: number;
  isNew: boolean;
  /** Another page has its lock: nothing is written. */
  isRefused: boolean;
  /** The saved run that it resumes; what is stored of that stays until something new is measured. */
  resumed: SavedRun | undefined;
  readonly rowsAtBegin: number;
}

/** A run at one moment. The columns are views, which stay as they are when the history goes on. */
interface CapturedRun {
  readonly summary: RunSummary;
  readonly columns: MetricColumns;
  /** Absent: no more than what is stored has been measured. */
  readonly checkpoint: Snapshot | undefined;
}

/** What of a captured run is not stored yet. */
function updateFrom(run: AutosavedRun, { summary, columns, checkpoint }: CapturedRun): RunUpdate {
  if (!checkpoint)
    return { summary, from: summary.rows, rows: copyRows(columns, columns.step.length) };
  return {
    summary,
    from: run.rows,
    rows: copyRows(columns, run.rows),
    checkpoint: checkpoint.step === run.checkpointStep ? undefined : checkpoint,
  };
}

export function createAutosave(options: AutosaveOptions): Autosave {
  const { store, history, repository, clock } = options;
  let current: AutosavedRun | undefined;
  let askedAt = 0;
  const queue: (() => Promise<void>)[] = [];
  let isWriting = false;
  let isWriteQueued = false;
  let hasFailed = false;

  const writing = createThrottle(WRITE_MS, write, clock);

  /** One after the other, so that the rows of a failed write are written again before later ones. */
  async function runQueue(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) await next();
    } finally {
      isWriting = false;
      if (queue.length > 0) void runQueue(); // a fault of the program ends only its own write
    }
  }

  function enqueue(action: () => Promise<void>): void {
    queue.push(action);
    void runQueue();
  }

  function summaryOf(
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
      writtenAt: repository.now(),
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
      // A diverged run would diverge again, so no page offers it.
      isOpen: isOpen && error?.kind !== 'diverged',
    };
  }

  /** Undefined where no step has been measured. */
  function capture(run: AutosavedRun, isOpen: boolean): CapturedRun | undefined {
    const { checkpoint } = run;
    const columns = history.columns();
    if (!checkpoint || columns.step.length < 2) return undefined;
    const summary = summaryOf(run, checkpoint, isOpen);
    const stored = columns.step.length > run.rowsAtBegin ? undefined : run.resumed?.summary;
    if (!stored) return { summary, columns, checkpoint };
    const { step, rows, bytes, phase, testAccuracy } = stored;
    const unchanged = { ...summary, step, rows, bytes, phase, testAccuracy };
    return { summary: unchanged, columns, checkpoint: undefined };
  }

  async function send(run: AutosavedRun, captured: CapturedRun): Promise<void> {
    if (run.isRefused) return;
    const update = updateFrom(run, captured);
    if (update.rows.step.length > 0) run.rows = update.summary.rows;
    run.checkpointStep = update.summary.checkpointStep;
    let isStored = false;
    try {
      const result = await repository.write(update);
      isStored = result.ok;
      if (!result.ok && !hasFailed) options.onProblem(result.problem);
      if (result.ok && hasFailed) options.onProblem(undefined);
      hasFailed = !result.ok;
    } finally {
      if (!isStored) {
        // The next write repeats all rows from there on, and the checkpoint.
        run.rows = Math.min(run.rows, update.from);
        if (update.checkpoint) run.checkpointStep = -1;
      }
    }
    if (!isStored) return;
    if (run.isNew) options.onFirstSave();
    run.isNew = false;
  }

  /** Writes the run as it is once the writes before are done. */
  function write(): void {
    if (isWriteQueued) return;
    isWriteQueued = true;
    enqueue(async () => {
      isWriteQueued = false;
      const run = current;
      const captured = run && capture(run, true);
      if (captured) await send(run, captured);
    });
  }

  async function lock(run: AutosavedRun): Promise<void> {
    if (await repository.lock(run.id)) return;
    run.isRefused = true;
    if (current === run) current = undefined;
    options.onProblem({ code: 'unavailable', values: { cause: undefined } });
  }

  function requestCheckpoint(): void {
    if (clock.now() - askedAt < CHECKPOINT_MS) return;
    askedAt = clock.now();
    options.requestCheckpoint();
  }

  store.subscribe((state, before) => {
    if (!current) return;
    if (state.status !== before.status && STOPPED.includes(state.status)) {
      writing.now();
      return;
    }
    if (state.marks !== before.marks) options.requestCheckpoint(); // resuming from before it would lose the change
    if (state.status === 'running') requestCheckpoint();
    const hasChanged =
      state.metricsVersion !== before.metricsVersion ||
      state.marks !== before.marks ||
      state.config !== before.config ||
      state.runConfig !== before.runConfig;
    if (hasChanged && !hasFailed) writing.request();
  });

  return {
    get id() {
      return current?.id;
    },
    begin(resumed) {
      askedAt = clock.now();
      const run: AutosavedRun = {
        id: resumed?.summary.id ?? repository.newId(),
        beganAt: resumed?.summary.beganAt ?? repository.now(),
        checkpoint: resumed?.checkpoint,
        // Stored rows after its checkpoint are measured, and written, again.
        rows: resumed ? history.length : 0,
        checkpointStep: resumed?.checkpoint.step ?? -1,
        isNew: !resumed,
        isRefused: false,
        resumed,
        rowsAtBegin: history.length,
      };
      current = run;
      if (!resumed) enqueue(() => lock(run));
    },
    addCheckpoint(snapshot) {
      if (!current || snapshot.step <= (current.checkpoint?.step ?? -1)) return;
      current.checkpoint = snapshot;
      if (!hasFailed) writing.request();
    },
    rewound() {
      if (!current) return;
      // Writing the last remaining row again replaces all stored rows from it on.
      current.rows = Math.max(0, Math.min(current.rows, history.length - 1));
      current.resumed = undefined;
      if (!hasFailed) writing.request();
    },
    saveNow() {
      writing.forget();
      if (current) write();
    },
    end() {
      writing.forget();
      const run = current;
      current = undefined;
      if (!run) return;
      const captured = capture(run, false); // the history is cleared before the write begins
      enqueue(async () => {
        try {
          if (captured) await send(run, captured);
        } finally {
          if (!run.isRefused && current?.id !== run.id) repository.unlock(run.id);
        }
      });
    },
  };
}
