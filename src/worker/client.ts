import type { LiveSettings } from '../run/config/liveSettings';
import type { RunConfig } from '../run/config/runConfig';
import type { CheckResult } from '../run/events/checkResult';
import type { RunError, RunProblem } from '../run/events/runError';
import type { Snapshot } from '../run/events/snapshot';
import type { SweepEvent } from '../run/events/sweepEvent';
import type { Profile, ProfileStage } from '../run/profile/profile';
import { failed, ok, type Result } from '../run/result';
import type { SweepCell } from '../run/sweep/sweepPlan';
import type { Protocol } from '../run/sweep/sweepRow';
import type { Command, Port, Report, RunId } from './protocol';

/** The page's end of the protocol. Every command of a run goes to the run started last. */
export interface Client {
  /**
   * Sets up a run, or several side by side, paused at step 0 or where `starts` are, in place of any earlier one, whose late
   * reports are dropped.
   */
  start(configs: readonly RunConfig[], starts?: readonly Snapshot[]): RunId;
  resume(): void;
  pause(): void;
  step(steps: number): void;
  set(settings: LiveSettings, speed?: number): void;
  /** Asks for a snapshot of the next measured step, beside those that come by themselves. */
  snapshot(): void;
  /** Asks for the weights of the run while it trains; one that stands still answers once it goes on. */
  weights(): void;
  /** Frees the run. */
  stop(): void;
  /**
   * Replays reference files; calls back for each result and resolves after the last. Refused (`busy`) while a run or a sweep
   * trains. Never rejects, and resolves also where the worker is lost or closed meanwhile, or was before.
   */
  check(
    files: readonly unknown[],
    onResult: (result: CheckResult) => void,
  ): Promise<Result<undefined, RunError>>;
  /** Measures where a step's time goes; calls back at each stage. Refused and resolved as `check` is. */
  profile(
    config: RunConfig,
    onStage: (stage: ProfileStage) => void,
  ): Promise<Result<Profile, RunError>>;
  /** Asks how fast the engines would train this; only the answer to the last such question is reported. */
  rates(config: RunConfig): void;
  /**
   * Trains cells of a sweep, in place of any other sweep, and calls back with what it yields. The last event is `finished`
   * or `failed`, unless it is stopped: also where a run trains (`busy`), or where the worker is lost or closed.
   */
  sweep(
    protocol: Protocol,
    cells: readonly SweepCell[],
    onEvent: (event: SweepEvent) => void,
  ): SweepHandle;
  /** The worker is known to be dead: reports `failed` for the run and refuses all further work. */
  lost(problem: RunProblem): void;
  /** Ends the watch over the worker and refuses all further work. Reports nothing more. */
  close(): void;
}

/** A sweep that has been started. */
export interface SweepHandle {
  pause(): void;
  resume(): void;
  /** Frees it; it calls back no more. */
  stop(): void;
}

/** Timers, as this project has no DOM: passed in by the page, faked by tests. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Calls `tick` every `ms` until the returned function is called. */
  every(ms: number, tick: () => void): () => void;
}

/** How often the worker is pinged, and how many unanswered pings mean that it is dead. */
const PING_MS = 2000;
const MISSED_PINGS = 5;

type Settle<Value> = (result: Result<Value, RunError>) => void;

/** Reports after which a run does not train. */
const RUN_IS_IDLE: readonly Report['type'][] = ['paused', 'finished', 'failed'];

/**
 * Connects to a worker over its port. `listener` gets every report of the present run, `ready` and `rates`; reports of
 * checks, profiles and sweeps go to whoever asked. A worker that answers nothing for ten seconds in which the page itself
 * was awake is reported as lost.
 */
export function connect(
  port: Port<Command, Report>,
  listener: (report: Report) => void,
  clock: Clock,
): Client {
  let run: RunId = 0;
  let live = false;
  /** The run trains, as far as the page can know: what it asked for counts at once. */
  let runTrains = false;
  /** Why the worker can do nothing any more. */
  let dead: RunError | undefined;
  let unanswered = 0;
  let checks = 0;
  let asked = 0;
  const checking = new Map<
    number,
    { onResult: (result: CheckResult) => void; settle: Settle<undefined> }
  >();

  let profiles = 0;
  const profiling = new Map<
    number,
    { onStage: (stage: ProfileStage) => void; settle: Settle<Profile> }
  >();

  let sweeps = 0;
  let onSweep: ((event: SweepEvent) => void) | undefined;

  const send = (command: Command) => {
    if (!dead) port.postMessage(command);
  };
  const isOfDeadRun = (report: Report) => 'run' in report && (report.run !== run || !live);

  port.onmessage = ({ data }) => {
    unanswered = 0;
    if (dead || data.type === 'pong') return;
    switch (data.type) {
      case 'rates':
        if (data.ask === asked) listener(data);
        break;
      case 'swept':
        if (data.sweep === sweeps) sweepEvent(data.event);
        break;
      case 'checked':
        checking.get(data.check)?.onResult(data.result);
        break;
      case 'checkDone':
        settle(checking, data.check, ok(undefined));
        break;
      case 'checkFailed':
        settle(checking, data.check, failed(data.error));
        break;
      case 'profiling':
        profiling.get(data.profile)?.onStage(data.stage);
        break;
      case 'profiled':
        settle(profiling, data.profile, ok(data.result));
        break;
      case 'profileFailed':
        settle(profiling, data.profile, failed(data.error));
        break;
      default:
        if (isOfDeadRun(data)) return;
        if (data.type === 'resumed') runTrains = true;
        if (RUN_IS_IDLE.includes(data.type)) runTrains = false;
        listener(data);
    }
  };

  function settle<Value>(
    waiting: Map<number, { settle: Settle<Value> }>,
    id: number,
    result: Result<Value, RunError>,
  ): void {
    const question = waiting.get(id);
    waiting.delete(id);
    question?.settle(result);
  }

  function sweepEvent(event: SweepEvent): void {
    const report = onSweep;
    if (event.type === 'finished' || event.type === 'failed') onSweep = undefined;
    report?.(event);
  }

  /** From now on nothing is sent, and whoever waits for an answer gets `error`. */
  function refuseAll(error: RunError): void {
    dead = error;
    stopWatch();
    for (const id of [...checking.keys()]) settle(checking, id, failed(error));
    for (const id of [...profiling.keys()]) settle(profiling, id, failed(error));
    sweepEvent({ type: 'failed', error });
  }

  function lost(problem: RunProblem): void {
    if (dead) return;
    const error = { kind: 'worker-lost', ...problem } as const;
    refuseAll(error);
    listener({ type: 'failed', run, error });
  }

  const busy: RunError = { kind: 'busy', code: 'busy', values: {} };

  let askedAt = clock.now();
  const stopWatch = clock.every(PING_MS, () => {
    const sinceMs = clock.now() - askedAt;
    if (sinceMs < PING_MS / 2) return; // delayed ticks come all at once
    askedAt = clock.now();
    if (sinceMs > 2 * PING_MS) unanswered = 0; // the page was suspended, and maybe the worker with it
    if (unanswered >= MISSED_PINGS) {
      lost({ code: 'worker-silent', values: {} });
      return;
    }
    unanswered++;
    send({ type: 'ping' });
  });

  return {
    start(configs, starts) {
      run++;
      live = true;
      runTrains = true;
      send({ type: 'start', run, configs, ...(starts ? { starts } : {}) });
      return run;
    },
    resume() {
      runTrains = live;
      send({ type: 'resume', run });
    },
    pause: () => send({ type: 'pause', run }),
    step(steps) {
      runTrains = live;
      send({ type: 'step', run, steps });
    },
    set: (settings, speed) =>
      send({ type: 'set', run, settings, ...(speed === undefined ? {} : { speed }) }),
    snapshot: () => send({ type: 'snapshot', run }),
    weights: () => send({ type: 'weights', run }),
    stop() {
      live = false;
      runTrains = false;
      send({ type: 'stop', run });
    },
    check(files, onResult) {
      const refusal = dead ?? (runTrains || onSweep ? busy : undefined);
      if (refusal) return Promise.resolve(failed(refusal));
      checks++;
      const check = checks;
      return new Promise((resolve) => {
        checking.set(check, { onResult, settle: resolve });
        send({ type: 'check', check, files });
      });
    },
    profile(config, onStage) {
      const refusal = dead ?? (runTrains || onSweep ? busy : undefined);
      if (refusal) return Promise.resolve(failed(refusal));
      profiles++;
      const profile = profiles;
      return new Promise((resolve) => {
        profiling.set(profile, { onStage, settle: resolve });
        send({ type: 'profile', profile, config });
      });
    },
    rates(config) {
      asked++;
      send({ type: 'rates', ask: asked, config });
    },
    sweep(protocol, cells, onEvent) {
      sweeps++;
      const sweep = sweeps;
      onSweep = onEvent;
      const refuse = (error: RunError) => {
        if (sweep === sweeps) sweepEvent({ type: 'failed', error });
      };
      const refusal = dead ?? (runTrains ? busy : undefined);
      // Later, when the caller has its handle.
      if (refusal) void Promise.resolve().then(() => refuse(refusal));
      else send({ type: 'sweep', sweep, protocol, cells });
      return {
        pause: () => send({ type: 'sweepPause', sweep }),
        resume: () => send({ type: 'sweepResume', sweep }),
        stop() {
          if (sweep === sweeps) onSweep = undefined;
          send({ type: 'sweepStop', sweep });
        },
      };
    },
    lost,
    close() {
      if (!dead) refuseAll({ kind: 'worker-lost', code: 'worker-closed', values: {} });
    },
  };
}
