import { toRunError } from '../../engine/engineError';
import type { RunConfig } from '../../run/config/runConfig';
import type { EngineRates } from '../../run/events/engineInfo';
import type { RunError } from '../../run/events/runError';
import type { SweepEvent } from '../../run/events/sweepEvent';
import type { ProfileStage } from '../../run/profile/profile';
import type { Command, Machine, Port, Report } from '../protocol';
import type { Host } from './host';
import { createRunSession, type RunSession } from './runSession';
import { createSweepSession, type SweepSession } from './sweepSession';

/** After these a run is idle, and a sweep that waited for it goes on. */
const RUN_IS_IDLE: readonly Report['type'][] = ['paused', 'finished', 'failed'];

/** Serves the worker's end of the protocol: reports `ready`, then does what commands ask. A new run replaces the one before. */
export function serve(port: Port<Report, Command>, host: Host): void {
  let current: { readonly run: number; readonly session: RunSession } | undefined;
  let sweeping: { readonly sweep: number; readonly session: SweepSession } | undefined;
  /** Freeing one run or sweep and setting up the next never overlap: they may need the same memory. Never rejects. */
  let freed: Promise<unknown> = Promise.resolve();
  /** Until the last of the measurements asked for has ended; undefined: none is under way. Never rejects. */
  let measuring: Promise<void> | undefined;

  function post(report: Report, transfer?: ArrayBuffer[]): void {
    port.postMessage(report, transfer);
    if (RUN_IS_IDLE.includes(report.type)) sweeping?.session.wake();
  }

  const runTrains = () => current?.session.isTraining ?? false;
  const sweepTrains = () => sweeping?.session.isTraining ?? false;
  const busy = (): RunError => ({ kind: 'busy', code: 'busy', values: {} });

  function free(ended: RunSession | SweepSession): void {
    const stopped = ended.stop();
    freed = freed.then(() => stopped);
  }

  function stopRun(): void {
    if (current) free(current.session);
    current = undefined;
    sweeping?.session.wake();
  }

  /**
   * Does `work` while nothing else computes. Waits only for what was asked for before it: a run that is stopped while it
   * waits for this measurement would wait for ever if this waited for that run.
   */
  function measure(work: () => Promise<void>): void {
    const ended: Promise<void> = Promise.all([measuring, freed])
      .then(work)
      .finally(() => {
        if (measuring === ended) measuring = undefined;
      });
    measuring = ended;
  }

  async function check(id: number, files: readonly unknown[]): Promise<void> {
    try {
      for (const file of files) {
        for await (const result of host.check(file)) post({ type: 'checked', check: id, result });
      }
      post({ type: 'checkDone', check: id });
    } catch (cause) {
      post({ type: 'checkFailed', check: id, error: toRunError(cause) });
    }
  }

  async function profile(id: number, config: RunConfig): Promise<void> {
    const onStage = (stage: ProfileStage) => post({ type: 'profiling', profile: id, stage });
    const refuse = (error: RunError) => post({ type: 'profileFailed', profile: id, error });
    try {
      const result = await host.profile(config, onStage);
      if (result.ok) post({ type: 'profiled', profile: id, result: result.value });
      else refuse(result.problem);
    } catch (cause) {
      refuse(toRunError(cause));
    }
  }

  async function rates(ask: number, config: RunConfig): Promise<void> {
    try {
      post({ type: 'rates', ask, rates: await host.rates(config) });
    } catch (cause) {
      post({
        type: 'rates',
        ask,
        rates: notTimed({
          kind: 'bug',
          code: 'engines-not-timed',
          values: { cause: String(cause) },
        }),
      });
    }
  }

  const notTimed = (failure: RunError): EngineRates => ({
    fastest: 'auto',
    rates: [],
    failures: [failure],
  });

  const applyCommand: {
    [T in Command['type']]: (command: Extract<Command, { type: T }>) => void;
  } = {
    start({ run, configs, starts }) {
      stopRun();
      const before = Promise.all([freed, measuring]);
      const deferred: Host = {
        ...host,
        async *train(...setup) {
          await before;
          if (!setup[1].aborted) yield* host.train(...setup);
        },
      };
      const setup = { configs, starts };
      current = { run, session: createRunSession(run, setup, deferred, post, () => measuring) };
    },
    resume: ({ run }) => runSession(run)?.resume(),
    pause: ({ run }) => runSession(run)?.pause(),
    step: ({ run, steps }) => runSession(run)?.step(steps),
    set: ({ run, settings, speed }) => runSession(run)?.set(settings, speed),
    snapshot: ({ run }) => runSession(run)?.snapshot(),
    weights: ({ run }) => runSession(run)?.weights(),
    stop({ run }) {
      if (runSession(run)) stopRun();
    },
    check({ check: id, files }) {
      if (runTrains() || sweepTrains()) post({ type: 'checkFailed', check: id, error: busy() });
      else measure(() => check(id, files));
    },
    profile({ profile: id, config }) {
      if (runTrains() || sweepTrains()) post({ type: 'profileFailed', profile: id, error: busy() });
      else measure(() => profile(id, config));
    },
    rates({ ask, config }) {
      if (runTrains() || sweepTrains()) {
        post({ type: 'rates', ask, rates: notTimed(busy()) });
      } else measure(() => rates(ask, config));
    },
    sweep({ sweep, protocol, cells }) {
      const report = (event: SweepEvent) => post({ type: 'swept', sweep, event });
      if (sweeping) free(sweeping.session);
      sweeping = undefined;
      if (runTrains()) {
        report({ type: 'failed', error: busy() });
        return;
      }
      const before = Promise.all([freed, measuring]);
      const events = async function* () {
        await before;
        yield* host.sweep(protocol, cells);
      };
      sweeping = { sweep, session: createSweepSession(events(), host, report, runTrains) };
    },
    sweepPause: ({ sweep }) => sweepSession(sweep)?.pause(),
    sweepResume: ({ sweep }) => sweepSession(sweep)?.resume(),
    sweepStop({ sweep }) {
      const session = sweepSession(sweep);
      if (session) free(session);
    },
    ping: () => post({ type: 'pong' }),
  };
  const sweepSession = (sweep: number) =>
    sweeping?.sweep === sweep ? sweeping.session : undefined;
  const runSession = (run: number) => (current?.run === run ? current.session : undefined);

  port.onmessage = ({ data }) => (applyCommand[data.type] as (command: Command) => void)(data);
  host
    .machine()
    .catch((cause: unknown): Machine => ({ webgpu: 'none', problem: toRunError(cause) }))
    .then((machine) => post({ type: 'ready', machine }));
}
