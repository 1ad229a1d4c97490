import { afterEach } from 'vitest';
import type { RunConfig } from '../../run/config/runConfig';
import type { Pull } from '../../run/events/trainEvent';
import { type Client, connect } from '../client';
import type { Host } from '../host/host';
import { serve } from '../host/serve';
import type { Command, Port, Report } from '../protocol';
import { countingTraining, fakeHost } from './fakeHost';

/** The real client and the real worker's side, joined by a channel; what they train is counted, not computed. */
export interface Boundary {
  readonly client: Client;
  /** Sends a command past the client, whose refusals it does not get. */
  send(command: Command): void;
  readonly reports: Report[];
  readonly pulls: Pull[];
  readonly freed: RunConfig[];
  /** The first report of a type from now on (or among those already there). */
  until<T extends Report['type']>(type: T, after?: number): Promise<Extract<Report, { type: T }>>;
  /** The clock that watches the worker ticks, so many milliseconds after the last time. */
  tick(ms?: number): void;
}

const open: { close(): void }[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

export function createBoundary(overrides: Partial<Host> = {}, mute = false): Boundary {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const pulls: Pull[] = [];
  const freed: RunConfig[] = [];
  const reports: Report[] = [];
  const waiting: { type: string; resolve: (report: Report) => void }[] = [];
  const host = fakeHost({
    train: countingTraining(pulls, freed),
    // A rate that tells which settings were asked about.
    rates: async ({ task }) => ({
      fastest: 'wasm',
      rates: [{ name: 'wasm', label: 'counting', stepsPerSecond: task.p }],
      failures: [],
    }),
    ...overrides,
  });
  if (!mute) serve(port1 as unknown as Port<Report, Command>, host);
  let tick = () => {};
  let now = 0;
  const client = connect(
    port2 as unknown as Port<Command, Report>,
    (report) => {
      reports.push(report);
      const i = waiting.findIndex(({ type }) => type === report.type);
      if (i >= 0) waiting.splice(i, 1)[0]?.resolve(report);
    },
    {
      now: () => now,
      every: (_ms, every) => {
        tick = every;
        return () => {
          tick = () => {};
        };
      },
    },
  );
  return {
    client,
    send: (command) => port2.postMessage(command),
    reports,
    pulls,
    freed,
    until: (type, after = reports.length) => {
      const found = reports.slice(after).find((report) => report.type === type);
      if (found) return Promise.resolve(found as never);
      return new Promise((resolve) => waiting.push({ type, resolve: resolve as never }));
    },
    tick: (ms = 2000) => {
      now += ms;
      tick();
    },
  };
}
