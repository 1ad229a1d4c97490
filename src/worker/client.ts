import { workerText } from '../messages/en/problems';
import type { LiveSettings } from '../run/config/liveSettings';
import type { RunConfig } from '../run/config/runConfig';
import type { CheckResult } from '../run/events/checkResult';
import type { Snapshot } from '../run/events/snapshot';
import type { SweepEvent } from '../run/events/sweepEvent';
import type { Profile, ProfileStage } from '../run/profile/profile';
import type { SweepCell } from '../run/sweep/sweepPlan';
import type { Protocol } from '../run/sweep/sweepRow';
import type { Command, Port, Report, RunId } from './protocol';

/** The page's end of the wall. Every command of a run goes to the run started last. */
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
  /** Frees the run. */
  stop(): void;
  /** Replays reference files; calls back for each result and resolves after the last. */
  check(files: readonly unknown[], onResult: (result: CheckResult) => void): Promise<void>;
  /** Measures where a step's time goes; calls back as it goes on. Rejects with a plain sentence where it cannot. */
  profile(config: RunConfig, onStage: (stage: ProfileStage) => void): Promise<Profile>;
  /** Asks how fast the engines would train this; only the answer to the last such question is reported. */
  rates(config: RunConfig): void;
  /** Trains cells of a sweep, in place of any other sweep, and calls back with what it yields. */
  sweep(
    protocol: Protocol,
    cells: readonly SweepCell[],
    onEvent: (event: SweepEvent) => void,
  ): SweepHandle;
  /** The worker is known to be dead: reports `failed` for the run and refuses further work. */
  lost(message: string): void;
  /** Ends the watch over the worker. */
  close(): void;
}

/** A sweep that has been started. */
export interface SweepHandle {
  pause(): void;
  resume(): void;
  /** Frees it; it calls back no more. */
  stop(): void;
}

/** Timers as the room has no DOM: handed in by the page, faked by tests. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Calls `tick` every `ms` until the returned function is called. */
  every(ms: number, tick: () => void): () => void;
}

/** How often the worker is asked whether it lives, and how many unanswered asks mean that it does not. */
const PING_MS = 2000;
const MISSED_PINGS = 5;

/**
 * Connects to a worker over its port. `listener` gets every report that is not of a dead run, `pong` and the
 * reports of checks and profiles aside. A worker that answers nothing for ten seconds, in which the page itself was awake, is
 * reported as lost.
 */
export function connect(
  port: Port<Command, Report>,
  listener: (report: Report) => void,
  clock: Clock,
): Client {
  let run: RunId = 0;
  let live = false;
  let dead = false;
  let unanswered = 0;
  let checks = 0;
  let asked = 0;
  const checking = new Map<
    number,
    { onResult: (result: CheckResult) => void; done: () => void; fail: (reason: Error) => void }
  >();

  let profiles = 0;
  const profiling = new Map<
    number,
    {
      onStage: (stage: ProfileStage) => void;
      done: (profile: Profile) => void;
      fail: (reason: Error) => void;
    }
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
    if (data.type === 'rates' && data.ask !== asked) return;
    if (data.type === 'swept') {
      if (data.sweep === sweeps) onSweep?.(data.event);
    } else if (data.type === 'checked') checking.get(data.check)?.onResult(data.result);
    else if (data.type === 'checkDone') {
      checking.get(data.check)?.done();
      checking.delete(data.check);
    } else if (data.type === 'profiling') profiling.get(data.profile)?.onStage(data.stage);
    else if (data.type === 'profiled') {
      profiling.get(data.profile)?.done(data.result);
      profiling.delete(data.profile);
    } else if (data.type === 'profileFailed') {
      profiling.get(data.profile)?.fail(new Error(data.message));
      profiling.delete(data.profile);
    } else if (!isOfDeadRun(data)) listener(data);
  };

  function lost(message: string): void {
    if (dead) return;
    dead = true;
    stopWatch();
    for (const { fail } of [...checking.values(), ...profiling.values()]) fail(new Error(message));
    checking.clear();
    profiling.clear();
    onSweep?.({ type: 'failed', error: { kind: 'worker-lost', message } });
    onSweep = undefined;
    listener({ type: 'failed', run, error: { kind: 'worker-lost', message } });
  }

  let askedAt = clock.now();
  const stopWatch = clock.every(PING_MS, () => {
    const sinceMs = clock.now() - askedAt;
    if (sinceMs < PING_MS / 2) return; // ticks that were held up come all at once
    askedAt = clock.now();
    if (sinceMs > 2 * PING_MS) unanswered = 0; // the page slept, and maybe the worker with it
    if (unanswered >= MISSED_PINGS) {
      lost(workerText.silent);
      return;
    }
    unanswered++;
    send({ type: 'ping' });
  });

  return {
    start(configs, starts) {
      run++;
      live = true;
      send({ type: 'start', run, configs, ...(starts ? { starts } : {}) });
      return run;
    },
    resume: () => send({ type: 'resume', run }),
    pause: () => send({ type: 'pause', run }),
    step: (steps) => send({ type: 'step', run, steps }),
    set: (settings, speed) =>
      send({ type: 'set', run, settings, ...(speed === undefined ? {} : { speed }) }),
    snapshot: () => send({ type: 'snapshot', run }),
    stop() {
      live = false;
      send({ type: 'stop', run });
    },
    check(files, onResult) {
      checks++;
      const check = checks;
      return new Promise((done, fail) => {
        checking.set(check, { onResult, done, fail });
        send({ type: 'check', check, files });
      });
    },
    profile(config, onStage) {
      profiles++;
      const profile = profiles;
      return new Promise((done, fail) => {
        profiling.set(profile, { onStage, done, fail });
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
      send({ type: 'sweep', sweep, protocol, cells });
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
      dead = true;
      stopWatch();
    },
  };
}
