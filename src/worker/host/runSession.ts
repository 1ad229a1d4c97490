import { workerText } from '../../messages/en/problems';
import type { LiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import type { Snapshot } from '../../run/events/snapshot';
import type { MemberRow, Pull, TrainEvent } from '../../run/events/trainEvent';
import type { Report, RunId } from '../protocol';
import type { Host } from './host';
import { createSnapshotSchedule } from './snapshotSchedule';
import { createStepRate, pacing } from './stepRate';
import { columnBuffers, memberColumns, snapshotBuffers } from './transferables';
import { createWakeSignal } from './wakeSignal';

/** At most one progress report a frame. */
const FRAME_MS = 16;

/** One run on the worker's side. */
export interface RunSession {
  resume(): void;
  pause(): void;
  step(steps: number): void;
  set(settings: LiveSettings, speed?: number): void;
  /** Wants a snapshot of the next measured step. */
  snapshot(): void;
  /** Resolves when everything of the run is freed. */
  stop(): Promise<void>;
}

/** What a run is made of. */
interface RunSetup {
  readonly configs: readonly RunConfig[];
  readonly starts?: readonly Snapshot[] | undefined;
}

/**
 * Sets up a run and drives its generator as commands ask. Commands only say what is wanted; one loop does it, so that
 * never more than one pull is in flight and `paused` is said when none is.
 */
export function createRunSession(
  run: RunId,
  { configs, starts }: RunSetup,
  host: Host,
  post: (report: Report, transfer?: ArrayBuffer[]) => void,
): RunSession {
  const signal = { aborted: false };
  const training = host.train(configs, signal, starts);
  const command = createWakeSignal();
  const rate = createStepRate();
  let maxSteps = Math.max(...configs.map((config) => config.maxSteps));
  let speed = configs[0]?.speed ?? 0;
  let step = 0;
  let finished = false;
  let justMeasured = false;
  const snapshots = createSnapshotSchedule(configs);
  let rows: MemberRow[] = [];
  let flushedAt = Number.NEGATIVE_INFINITY;

  // What is wanted.
  let wantsToRun = false;
  let stepsLeft = 0;
  let changes: LiveSettings = {};
  // What the page has been told.
  let toldRunning = false;
  let toldRest = false;

  function flush(): void {
    const measured = rows.length > 0 ? memberColumns(rows, configs.length) : {};
    rows = [];
    flushedAt = host.now();
    const stepsPerSecond = rate.at(step, flushedAt);
    post({ type: 'progress', run, step, stepsPerSecond, ...measured }, columnBuffers(measured));
  }

  function rest(report: Report): void {
    flush();
    wantsToRun = false;
    stepsLeft = 0;
    toldRunning = false;
    toldRest = true;
    post(report);
  }

  /** Says what an event means to the page; false when no further pull makes sense. */
  function tell(event: TrainEvent): boolean {
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
    finished = event.type === 'finished';
    if (event.type === 'ended') {
      flush(); // their last rows first
      post({ type: 'ended', run, members: event.members });
    }
    if (finished) rest({ type: 'finished', run, step });
    if (event.type === 'failed') rest({ type: 'failed', run, error: event.error });
    return event.type !== 'failed';
  }

  /** New settings hold from the present step on, as nothing is in flight when this is called. */
  let carried: LiveSettings = {};
  function takeChanges(): void {
    if (Object.keys(changes).length === 0) return;
    post({ type: 'changed', run, step, settings: changes });
    carried = { ...carried, ...changes };
    changes = {};
  }

  const place = (idle: boolean) => ({ step, maxSteps, finished, justMeasured, idle });

  async function pull(wanted: Pull, idle = false): Promise<boolean> {
    takeChanges();
    const settings = carried;
    carried = {};
    const snapshot = snapshots.take(place(idle)) ? { snapshot: [0] } : {};
    const next = await training.next({ ...wanted, ...snapshot, settings });
    justMeasured = next.value?.type === 'metrics';
    return !next.done && !signal.aborted && tell(next.value);
  }

  /** Waits out what is left of a paced interval, or until a command comes. */
  async function wait(until: number): Promise<void> {
    const ms = until - host.now();
    if (ms <= 0) return;
    await host.sleep(ms, command.next());
    command.fire(); // nobody else waits, and a wait that time ended would stay on the alarm until the next command
  }

  async function live(): Promise<void> {
    let alive = (await pull({})) && (await pull({})); // `started`, and the metrics of step 0
    let turnedAt = host.now();
    while (alive) {
      if (!wantsToRun && stepsLeft === 0) {
        takeChanges();
        if (!toldRest && snapshots.isScheduled(place(true))) {
          alive = await pull({ steps: 0 }, true);
          continue;
        }
        if (!toldRest) rest({ type: 'paused', run, step });
        await command.next();
        if (signal.aborted) return;
        rate.restart();
        continue;
      }
      // The generator would end, and take the run with it: only a run that is alone, with a larger maxSteps, goes on.
      if (finished && (configs.length > 1 || step >= maxSteps)) {
        rest({ type: 'finished', run, step });
        continue;
      }
      toldRest = false;
      if (wantsToRun && !toldRunning) post({ type: 'resumed', run });
      toldRunning = wantsToRun;

      const began = host.now();
      const before = step;
      const pace = wantsToRun ? pacing(speed) : undefined;
      alive = await pull(
        stepsLeft > 0 ? { steps: 1, measure: true } : pace ? { ...pace.pull } : {},
      );
      stepsLeft = Math.max(0, stepsLeft - (step - before));
      if (alive && host.now() - flushedAt >= FRAME_MS) flush();
      if (alive && pace && wantsToRun && step > before) await wait(began + pace.intervalMs);
      if (host.now() - turnedAt >= FRAME_MS) {
        await host.turn();
        turnedAt = host.now();
      }
    }
  }

  live().catch((cause: unknown) => {
    const words = cause instanceof Error ? cause.message : String(cause);
    const message = workerText.failed({ cause: words });
    rest({ type: 'failed', run, error: { kind: 'bug', message } });
  });

  return {
    resume() {
      wantsToRun = true;
      stepsLeft = 0;
      command.fire();
    },
    pause() {
      wantsToRun = false;
      stepsLeft = 0;
      toldRest = false;
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
    async stop() {
      signal.aborted = true;
      command.fire();
      await training.return();
    },
  };
}
