import type { LiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import type { Snapshot } from '../../run/events/snapshot';
import type { MemberRow, Pull, TrainEvent } from '../../run/events/trainEvent';
import type { Report, RunId } from '../protocol';
import type { Host } from './host';
import { createSnapshotSchedule } from './snapshotSchedule';
import { createStepPacer } from './stepPacer';
import { createStepRate } from './stepRate';
import { columnBuffers, memberColumns, snapshotBuffers, weightBuffers } from './transferables';
import { createWakeSignal } from './wakeSignal';

/** At most one progress report a frame. */
const FRAME_MS = 16;

/** One run on the worker's side. */
export interface RunSession {
  /** It is set up or trains, or is about to. */
  readonly isTraining: boolean;
  resume(): void;
  pause(): void;
  step(steps: number): void;
  set(settings: LiveSettings, speed?: number): void;
  /** Asks for a snapshot of the next measured step. */
  snapshot(): void;
  /** Asks for the weights after the steps in flight. */
  weights(): void;
  /** Resolves when everything of the run is freed; never rejects. */
  stop(): Promise<void>;
}

/** What a run starts from. */
interface RunSetup {
  readonly configs: readonly RunConfig[];
  readonly starts?: readonly Snapshot[] | undefined;
}

/**
 * Sets up a run and drives its generator as commands ask. Commands only set what is requested; one loop acts on it, so that
 * never more than one pull is in flight and `paused` is reported when none is. While `measuring` returns a promise the run
 * takes no step.
 */
export function createRunSession(
  run: RunId,
  { configs, starts }: RunSetup,
  host: Host,
  post: (report: Report, transfer?: ArrayBuffer[]) => void,
  measuring: () => Promise<void> | undefined = () => undefined,
): RunSession {
  const signal = { aborted: false };
  const training = host.train(configs, signal, starts);
  const command = createWakeSignal();
  const rate = createStepRate();
  const pacer = createStepPacer();
  let maxSteps = Math.max(...configs.map((config) => config.maxSteps));
  let speed = configs[0]?.speed ?? 0;
  let step = 0;
  let finished = false;
  let justMeasured = false;
  const snapshots = createSnapshotSchedule(configs);
  let rows: MemberRow[] = [];
  let flushedAt = Number.NEGATIVE_INFINITY;
  let flushedStep = 0;

  // What is requested.
  let wantsToRun = false;
  let stepsLeft = 0;
  let changes: LiveSettings = {};
  let wantsWeights = false;
  // What has been reported.
  let reportedRunning = false;
  let reportedIdle = false;

  let isIdle = false;
  let isOver = false;

  function flush(): void {
    const measured = rows.length > 0 ? memberColumns(rows, configs.length) : {};
    rows = [];
    flushedAt = host.now();
    flushedStep = step;
    const stepsPerSecond = rate.at(step, flushedAt);
    post({ type: 'progress', run, step, stepsPerSecond, ...measured }, columnBuffers(measured));
  }

  function goIdle(report: Report): void {
    flush();
    wantsToRun = false;
    stepsLeft = 0;
    isIdle = true;
    reportedRunning = false;
    reportedIdle = true;
    post(report);
  }

  /** Reports an event; false when no further pull makes sense. */
  function forward(event: TrainEvent): boolean {
    if (event.type === 'started') post({ type: 'started', run, info: event.info });
    if (event.type === 'metrics') rows.push(...event.rows);
    if (event.type === 'metrics') step = event.rows.at(-1)?.row.step ?? step;
    if (event.type === 'progress') step = event.step;
    if (event.type === 'data')
      post({ type: 'data', run, step: event.step, members: event.members });
    if (event.type === 'snapshots') {
      for (const { snapshot } of event.taken) {
        const asked = snapshots.onlyRequested ? ({ asked: true } as const) : {};
        post({ type: 'snapshot', run, snapshot, ...asked }, snapshotBuffers(snapshot));
      }
    }
    if (event.type === 'weights') {
      for (const { weights } of event.members) {
        post({ type: 'weights', run, step: event.step, weights }, weightBuffers(weights));
      }
    }
    finished = event.type === 'finished';
    if (event.type === 'ended') {
      flush(); // their last rows first
      post({ type: 'ended', run, members: event.members });
    }
    if (finished) goIdle({ type: 'finished', run, step });
    if (event.type === 'failed') goIdle({ type: 'failed', run, error: event.error });
    return event.type !== 'failed';
  }

  /** New settings hold from the present step on, as nothing is in flight when this is called. */
  let pendingSettings: LiveSettings = {};
  function takeChanges(): void {
    if (Object.keys(changes).length === 0) return;
    post({ type: 'changed', run, step, settings: changes });
    pendingSettings = { ...pendingSettings, ...changes };
    changes = {};
  }

  const place = (idle: boolean) => ({ step, maxSteps, finished, justMeasured, idle });

  async function pull(request: Pull, idle = false): Promise<boolean> {
    takeChanges();
    const settings = pendingSettings;
    pendingSettings = {};
    const snapshot = snapshots.take(place(idle)) ? { snapshot: [0] } : {};
    const weights = wantsWeights && !finished ? { weights: [0] } : {};
    if (!finished) wantsWeights = false;
    const next = await training.next({ ...request, ...snapshot, ...weights, settings });
    justMeasured = next.value?.type === 'metrics';
    return !next.done && !signal.aborted && forward(next.value);
  }

  /** Waits until the next steps are due, or until a command comes. */
  async function wait(ms: number): Promise<void> {
    await host.sleep(ms, command.next());
    command.fire(); // nobody else waits, and a wait that the timer ended would keep its promise until the next command
  }

  async function drive(): Promise<void> {
    let alive = (await pull({})) && (await pull({})); // `started`, and the metrics of step 0
    let turnedAt = host.now();
    while (alive) {
      if (!wantsToRun && stepsLeft === 0) {
        takeChanges();
        if (!reportedIdle && snapshots.isScheduled(place(true))) {
          alive = await pull({ steps: 0 }, true);
          continue;
        }
        if (!reportedIdle) goIdle({ type: 'paused', run, step });
        await command.next();
        if (signal.aborted) return;
        rate.restart();
        pacer.restart();
        continue;
      }
      // The generator would end, and take the run with it: only a run that is alone, with a larger maxSteps, goes on.
      if (finished && (configs.length > 1 || step >= maxSteps)) {
        goIdle({ type: 'finished', run, step });
        continue;
      }
      const measurement = measuring();
      if (measurement) {
        await Promise.race([measurement, command.next()]);
        if (signal.aborted) return;
        pacer.restart();
        continue;
      }
      isIdle = false;
      reportedIdle = false;
      if (wantsToRun && !reportedRunning) post({ type: 'resumed', run });
      reportedRunning = wantsToRun;

      const paced =
        stepsLeft > 0
          ? { pull: { steps: 1, measure: true } }
          : pacer.next(wantsToRun ? speed : 0, host.now());
      if ('waitMs' in paced) {
        takeChanges();
        if (step > flushedStep) flush();
        await wait(paced.waitMs);
        if (signal.aborted) return;
        continue;
      }
      const before = step;
      alive = await pull(paced.pull);
      pacer.made(step - before);
      stepsLeft = Math.max(0, stepsLeft - (step - before));
      if (alive && host.now() - flushedAt >= FRAME_MS) flush();
      if (host.now() - turnedAt >= FRAME_MS) {
        await host.turn();
        turnedAt = host.now();
      }
    }
  }

  const driven = drive().catch((cause: unknown) => {
    const text = cause instanceof Error ? cause.message : String(cause);
    goIdle({
      type: 'failed',
      run,
      error: { kind: 'bug', code: 'worker-failed', values: { cause: text } },
    });
  });
  void driven.then(() => {
    isOver = true;
  });

  return {
    get isTraining() {
      return !isOver && (!isIdle || wantsToRun || stepsLeft > 0);
    },
    resume() {
      wantsToRun = true;
      stepsLeft = 0;
      command.fire();
    },
    pause() {
      wantsToRun = false;
      stepsLeft = 0;
      reportedIdle = false;
      command.fire();
    },
    step(steps) {
      wantsToRun = false;
      stepsLeft += steps;
      command.fire();
    },
    set(settings, newSpeed) {
      maxSteps = settings.maxSteps ?? maxSteps;
      speed = newSpeed ?? speed;
      changes = { ...changes, ...settings };
      command.fire();
    },
    snapshot: snapshots.request,
    weights() {
      wantsWeights = configs.length === 1;
    },
    async stop() {
      signal.aborted = true;
      command.fire();
      // A run whose freeing fails must not keep the next from starting: what it still holds is lost either way.
      await training.return().catch(() => undefined);
    },
  };
}
