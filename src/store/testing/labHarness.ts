import type { RunConfig } from '../../run/config/runConfig';
import type { Setting } from '../../run/config/settings';
import type { EngineRates } from '../../run/events/engineInfo';
import type { Client } from '../../worker/client';
import { connect } from '../../worker/client';
import type { Command, Machine, Port, Report } from '../../worker/protocol';
import { createLab } from '../createLab';
import type { Lab } from '../lab';
import type { RunRepository } from '../persistence/runRepository';
import { createManualClock } from './manualClock';

const HARDWARE: Machine = { webgpu: 'hardware', gpu: 'A test adapter' };

/** A lab with a fake worker: the commands that were posted to it, and reports that a test sends. The clock moves only when a test moves it. */
export interface LabHarness {
  readonly lab: Lab;
  /** Commands to the worker of the moment, questions about rates left out. */
  readonly commands: Command[];
  /** How many workers there have been. */
  readonly workers: () => number;
  readonly urls: string[];
  report(report: Report): void;
  /** The worker is there; from now on, engines are as fast as `rates` whenever it asks, or not timed until `answer`. */
  ready(rates?: EngineRates | 'later', machine?: Machine): void;
  /** What it asked the rates of, oldest first. */
  readonly rateRequests: RunConfig[];
  answer(rates: EngineRates): void;
  lose(): void;
  advance(ms: number): void;
  setting(path: string): Setting;
}

/** Rates of a machine on which WebGPU and WebAssembly make so many steps a second. */
export const testRates = (webgpu: number, wasm = 100): EngineRates => ({
  fastest: webgpu > wasm ? 'webgpu' : 'wasm',
  rates: [
    { name: 'webgpu' as const, label: 'WebGPU on paper', stepsPerSecond: webgpu },
    { name: 'wasm' as const, label: 'WebAssembly on paper', stepsPerSecond: wasm },
  ].sort((a, b) => b.stepsPerSecond - a.stepsPerSecond),
  failures: [],
});

export function labHarness(search = '', repository?: RunRepository): LabHarness {
  const commands: Command[] = [];
  const urls: string[] = [];
  const timed: RunConfig[] = [];
  let asked = 0;
  let known: EngineRates | 'later' = 'later';
  const clock = createManualClock();
  let port: Port<Command, Report>;
  let client: Client;
  let workers = 0;
  const answer = (rates: EngineRates) =>
    port.onmessage?.({ data: { type: 'rates', ask: asked, rates } });
  function tell(command: Command): void {
    if (command.type !== 'rates') {
      commands.push(command);
      return;
    }
    timed.push(command.config);
    asked = command.ask;
    if (known !== 'later') answer(known);
  }
  const lab = createLab({
    search,
    clock,
    ...(repository ? { repository } : {}),
    replaceUrl: (url) => urls.push(url),
    createClient(listener) {
      workers++;
      port = { onmessage: null, postMessage: tell };
      client = connect(port, listener, { now: clock.now, every: () => () => {} });
      return client;
    },
  });
  return {
    lab,
    commands,
    urls,
    workers: () => workers,
    report: (data) => port.onmessage?.({ data }),
    rateRequests: timed,
    answer,
    ready(rates = testRates(3000), machine = HARDWARE) {
      known = rates;
      port.onmessage?.({ data: { type: 'ready', machine } });
    },
    lose: () => client.lost({ code: 'worker-stopped', values: { cause: undefined } }),
    advance: clock.advance,
    setting: (path) =>
      path
        .split('.')
        .reduce<unknown>(
          (at, key) => (at as Record<string, unknown>)[key],
          lab.store.getState().config,
        ) as Setting,
  };
}
