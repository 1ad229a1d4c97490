import type { StoreApi } from 'zustand/vanilla';
import type { Coded } from '../../run/coded';
import { type Snapshot, snapshotBytes } from '../../run/events/snapshot';
import { METRIC_NAMES } from '../../run/metrics/metrics';
import type { LabClock } from '../clock';
import type { MetricHistory } from '../history/metricHistory';
import { loadThinning } from '../inside/loadThinning';
import type { WeightFrame } from '../inside/runFrames';
import type { LabState, LabStatus } from '../labState';
import type { SavingNotices } from '../notices';
import { createThrottle } from '../throttle';
import { type CapturedRun, framesBytes, framesSteps, updateWith } from './capturedRun';
import type { RunRepository, RunUpdate, StorageProblem } from './runRepository';
import type { RunSummary, SavedRun } from './savedRun';

/** While a run trains it is written this often, and a checkpoint is requested this often. */
const WRITE_MS = 2000;
const CHECKPOINT_MS = 5000;
/** While a run trains its frames are written this often at most. */
const FRAMES_MS = 10_000;
/** After a write has failed, the next is tried this much later, or when the run stops. */
const RETRY_MS = 10_000;
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
  /**
   * Writes without waiting for the next interval: the page may be closed. `isLeaving`: it goes now, and may hear no answer, so
   * everything is written, whatever is stored.
   */
  saveNow(isLeaving?: boolean): void;
  /** The run is taken off the page. */
  end(): void;
}

interface AutosaveOptions {
  readonly store: StoreApi<LabState>;
  readonly history: MetricHistory;
  readonly repository: RunRepository;
  readonly clock: LabClock;
  /** Those frames of the run up to this step that are to be saved; undefined where that cannot be said yet. */
  framesUpTo(step: number): readonly WeightFrame[] | undefined;
  /** Asks the worker for a snapshot. */
  requestCheckpoint(): void;
  /** A run was written for the first time. */
  onFirstSave(): void;
  /** A write has failed, or that of its frames; or (undefined) writes succeed again. */
  onProblem(problem: Coded<SavingNotices> | undefined): void;
}

/** The run on the page, and how much of it is stored or being written. */
interface AutosavedRun {
  readonly id: string;
  readonly beganAt: number;
  checkpoint: Snapshot | undefined;
  rows: number;
  checkpointStep: number;
  isNew: boolean;
  /** This page has its lock; nothing is written without. */
  isLocked: boolean;
  /** Another page has its lock: nothing is ever written. */
  isRefused: boolean;
  /** The saved run that it resumes; its rows stay stored until something new is measured. */
  resumed: SavedRun | undefined;
  readonly rowsAtBegin: number;
  /** Of the history, when its rows were written. */
  thinnings: number;
  /** The frames that are stored: their steps, joined, and their bytes. */
  frameSteps: string;
  frameBytes: number;
  /** When they were written last. */
  framesAt: number;
  /** The browser has no room for them. */
  hasNoRoomForFrames: boolean;
}

export function createAutosave(options: AutosaveOptions): Autosave {
  const { store, history, repository, clock } = options;
  let current: AutosavedRun | undefined;
  let askedAt = 0;
  const queue: (() => Promise<void>)[] = [];
  let isWriting = false;
  let isWriteQueued = false;
  /** Of the last write; undefined where it did not fail. */
  let failure: StorageProblem | undefined;
  let forgetRetry = () => {};

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

  /** Undefined where there is nothing to resume yet: no step has been measured. */
  const checkpointOf = ({ checkpoint }: AutosavedRun): Snapshot | undefined =>
    history.length < 2 ? undefined : checkpoint;

  /** `hasFrames`: with those that are to be stored, which takes a page that goes too long. */
  function capture(run: AutosavedRun, isOpen: boolean, hasFrames = true): CapturedRun | undefined {
    const checkpoint = checkpointOf(run);
    if (!checkpoint) return undefined;
    const columns = history.columns();
    const summary = summaryOf(run, checkpoint, isOpen);
    if (run.thinnings !== history.thinnings) {
      // Rows have other places now: all are written again.
      run.thinnings = history.thinnings;
      run.rows = 0;
      run.resumed = undefined;
    }
    if (run.resumed && columns.step.length > run.rowsAtBegin) {
      // Its rows after the checkpoint are measured, and written, again.
      run.rows = Math.min(run.rows, run.rowsAtBegin);
      run.resumed = undefined;
    }
    if (!run.resumed) {
      const frames =
        hasFrames && !run.hasNoRoomForFrames ? options.framesUpTo(checkpoint.step) : undefined;
      return { summary, columns, checkpoint, frames };
    }
    const { step, rows, bytes, phase, testAccuracy } = run.resumed.summary;
    return {
      summary: {
        ...summary,
        ...{ rows, phase, testAccuracy },
        bytes: bytes - run.frameBytes,
        step: Math.max(step, checkpoint.step),
      },
      columns: run.resumed.columns,
      checkpoint,
      frames: undefined,
    };
  }

  /** A problem is reported when it appears, or gives way to another. */
  function reportOutcome(problem: StorageProblem | undefined): void {
    if (problem?.code !== failure?.code) options.onProblem(problem);
    failure = problem;
    forgetRetry();
    if (problem) forgetRetry = clock.after(RETRY_MS, write);
  }

  /** Takes the lock of a run unless this page has it. */
  async function lock(run: AutosavedRun): Promise<boolean> {
    if (run.isLocked || run.isRefused) return run.isLocked;
    const locked = await repository.lock(run.id);
    if (!locked.ok) {
      reportOutcome(locked.problem);
      return false;
    }
    run.isLocked = locked.value;
    if (run.isLocked) return true;
    run.isRefused = true;
    if (current === run) current = undefined;
    options.onProblem({ code: 'unavailable', values: { cause: undefined } });
    return false;
  }

  /** What of a captured run is not stored yet; frames only now and then while it trains. */
  function updateFrom(run: AutosavedRun, captured: CapturedRun): RunUpdate {
    const { checkpoint, frames } = captured;
    const isTraining = current === run && !STOPPED.includes(store.getState().status);
    const isDue =
      frames &&
      framesSteps(frames) !== run.frameSteps &&
      !(isTraining && clock.now() - run.framesAt < FRAMES_MS);
    return updateWith(captured, run.frameBytes, run.rows, {
      checkpoint: checkpoint.step === run.checkpointStep ? undefined : checkpoint,
      frames: isDue ? frames : undefined,
    });
  }

  /** Storage may have been emptied, or deleted, since the write before: then the whole run is written again. */
  async function writeUpdate(run: AutosavedRun, captured: CapturedRun, update: RunUpdate) {
    const result = await repository.write(update);
    if (!result.ok || result.value === 'stored') return { result, update };
    const whole = updateWith(captured, run.frameBytes, 0, captured);
    return { result: await repository.write(whole), update: whole };
  }

  /** Where there is room for a run but not for its frames, it is written without. */
  async function writeWithRoom(run: AutosavedRun, captured: CapturedRun, update: RunUpdate) {
    const first = await writeUpdate(run, captured, update);
    if (first.result.ok || first.result.problem.code !== 'full' || !first.update.frames)
      return first;
    const { from, checkpoint } = first.update;
    const without = { ...captured, frames: undefined };
    const second = await writeUpdate(
      run,
      without,
      updateWith(without, run.frameBytes, from, { checkpoint, frames: undefined }),
    );
    if (second.result.ok) {
      run.hasNoRoomForFrames = true;
      options.onProblem({ code: 'frames-not-saved', values: {} });
    }
    return second;
  }

  /** Stores what was captured of a run whose lock this page has. From the capture to the first write nothing is awaited. */
  async function send(run: AutosavedRun, captured: CapturedRun, isWhole = false): Promise<void> {
    const update = isWhole
      ? updateWith(captured, run.frameBytes, 0, captured)
      : updateFrom(run, captured);
    run.rows = captured.summary.rows;
    run.checkpointStep = captured.checkpoint.step;
    let isStored = false;
    try {
      const { result, update: written } = await writeWithRoom(run, captured, update);
      isStored = result.ok;
      if (isStored && written.frames) {
        run.frameSteps = framesSteps(written.frames);
        run.frameBytes = framesBytes(written.frames);
        run.framesAt = clock.now();
      }
      reportOutcome(result.ok ? undefined : result.problem);
    } finally {
      if (!isStored) {
        // The next write repeats all rows from there on, and the checkpoint.
        run.rows = Math.min(run.rows, update.from);
        run.checkpointStep = -1;
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
      await sendCurrent();
    });
  }

  async function sendCurrent(isWhole = false): Promise<void> {
    const run = current;
    // Captured after the lock: a run that is rewound while one waits for it has other rows by then.
    if (!run || !(await lock(run)) || run !== current) return;
    const captured = capture(run, true, !isWhole);
    if (captured) await send(run, captured, isWhole);
  }

  /** Writes the run as it is before the next interval, or when the next try is due. What has nothing to write starts no interval. */
  function requestWrite(): void {
    if (!failure && current && checkpointOf(current)) writing.request();
  }

  function requestCheckpoint(): void {
    if (clock.now() - askedAt < CHECKPOINT_MS) return;
    askedAt = clock.now();
    options.requestCheckpoint();
  }

  // At once: a page that goes now could open no new connection in time.
  repository.onConnectionLost(() => current && write());

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
    if (hasChanged) requestWrite();
  });

  return {
    get id() {
      return current?.id;
    },
    begin(resumed) {
      void loadThinning();
      askedAt = clock.now();
      const run: AutosavedRun = {
        id: resumed?.summary.id ?? repository.newId(),
        beganAt: resumed?.summary.beganAt ?? repository.now(),
        checkpoint: resumed?.checkpoint,
        rows: resumed?.summary.rows ?? 0,
        checkpointStep: resumed?.checkpoint.step ?? -1,
        isNew: !resumed,
        isLocked: resumed !== undefined,
        isRefused: false,
        resumed,
        rowsAtBegin: history.length,
        thinnings: history.thinnings,
        frameSteps: resumed && resumed.damagedFrames === 0 ? framesSteps(resumed.frames) : '',
        frameBytes: resumed ? framesBytes(resumed.frames) : 0,
        framesAt: Number.NEGATIVE_INFINITY,
        hasNoRoomForFrames: false,
      };
      current = run;
      if (!resumed) enqueue(async () => void (await lock(run)));
    },
    addCheckpoint(snapshot) {
      if (!current || snapshot.step <= (current.checkpoint?.step ?? -1)) return;
      current.checkpoint = snapshot;
      requestWrite();
    },
    rewound() {
      if (!current) return;
      // Writing the last remaining row again replaces all stored rows from it on.
      current.rows = Math.max(0, Math.min(current.rows, history.length - 1));
      current.resumed = undefined;
      requestWrite();
    },
    saveNow(isLeaving = false) {
      writing.forget();
      // Not after the write under way, whose answer would come too late; storage takes them in this order all the same.
      if (isLeaving) void sendCurrent(true);
      else if (current) write();
    },
    end() {
      writing.forget();
      const run = current;
      current = undefined;
      if (!run) return;
      const captured = capture(run, false); // the history is cleared before the write begins
      enqueue(async () => {
        try {
          if (captured && (await lock(run))) await send(run, captured);
        } finally {
          if (run.isLocked && current?.id !== run.id) repository.unlock(run.id);
        }
      });
    },
  };
}
