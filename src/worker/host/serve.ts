import { enginesText } from '../../messages/en/engines';
import type { RunConfig } from '../../run/config/runConfig';
import type { EngineRates } from '../../run/events/engineInfo';
import type { SweepEvent } from '../../run/events/sweepEvent';
import type { Command, Port, Report } from '../protocol';
import type { Host } from './host';
import { createRunSession, type RunSession } from './runSession';
import { createSweepSession, type SweepSession } from './sweepSession';

/** Serves the worker's end of the wall: says `ready`, then obeys. One run at a time; a new one frees the one before. */
export function serve(port: Port<Report, Command>, host: Host): void {
  const post = (report: Report, transfer?: ArrayBuffer[]) => port.postMessage(report, transfer);
  let current: { readonly run: number; readonly session: RunSession } | undefined;
  let sweeping: { readonly sweep: number; readonly session: SweepSession } | undefined;
  /** Freeing one run and setting up the next never overlap: they may want the same memory. */
  let freed: Promise<void> = Promise.resolve();

  function stop(): void {
    const ending = current;
    current = undefined;
    if (ending) freed = freed.then(() => ending.session.stop());
  }

  async function check(id: number, files: readonly unknown[]): Promise<void> {
    for (const file of files) {
      for await (const result of host.check(file)) post({ type: 'checked', check: id, result });
    }
    post({ type: 'checkDone', check: id });
  }

  async function profile(id: number, config: RunConfig): Promise<void> {
    await freed;
    const outcome = await host.profile(config, (stage) =>
      post({ type: 'profiling', profile: id, stage }),
    );
    if ('profile' in outcome) post({ type: 'profiled', profile: id, result: outcome.profile });
    else post({ type: 'profileFailed', profile: id, message: outcome.message });
  }

  const obey: { [T in Command['type']]: (command: Extract<Command, { type: T }>) => void } = {
    start({ run, configs, starts }) {
      stop();
      const before = freed;
      const deferred: Host = {
        ...host,
        async *train(...wanted) {
          await before;
          if (!wanted[1].aborted) yield* host.train(...wanted);
        },
      };
      current = { run, session: createRunSession(run, { configs, starts }, deferred, post) };
    },
    resume: ({ run }) => of(run)?.resume(),
    pause: ({ run }) => of(run)?.pause(),
    step: ({ run, steps }) => of(run)?.step(steps),
    set: ({ run, settings, speed }) => of(run)?.set(settings, speed),
    snapshot: ({ run }) => of(run)?.snapshot(),
    stop({ run }) {
      if (of(run)) stop();
    },
    check: ({ check: id, files }) => {
      check(id, files);
    },
    profile: ({ profile: id, config }) => {
      profile(id, config);
    },
    rates: ({ ask, config }) => {
      const answer = (rates: EngineRates) => post({ type: 'rates', ask, rates });
      host.rates(config).then(answer, (cause: unknown) => {
        const reason = enginesText.notTimed({ cause: String(cause) });
        answer({ fastest: 'auto', rates: [], reason });
      });
    },
    sweep({ sweep, protocol, cells }) {
      const before = sweeping?.session.stop() ?? freed;
      const events = async function* () {
        await before;
        yield* host.sweep(protocol, cells);
      };
      const tell = (event: SweepEvent) => post({ type: 'swept', sweep, event });
      sweeping = { sweep, session: createSweepSession(events(), host, tell) };
    },
    sweepPause: ({ sweep }) => ofSweep(sweep)?.pause(),
    sweepResume: ({ sweep }) => ofSweep(sweep)?.resume(),
    sweepStop: ({ sweep }) => void ofSweep(sweep)?.stop(),
    ping: () => post({ type: 'pong' }),
  };
  const ofSweep = (sweep: number) => (sweeping?.sweep === sweep ? sweeping.session : undefined);
  const of = (run: number) => (current?.run === run ? current.session : undefined);

  port.onmessage = ({ data }) => (obey[data.type] as (command: Command) => void)(data);
  host.machine().then((machine) => post({ type: 'ready', machine }));
}
