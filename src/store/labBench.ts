import type { Setting } from '../run/settings';
import type { Client } from '../worker/client';
import { connect } from '../worker/client';
import type { Command, Machine, Port, Report } from '../worker/protocol';
import type { Lab } from './lab';
import type { LabClock } from './labClock';
import { createLab } from './labStore';

const HARDWARE: Machine = { webgpu: 'hardware', description: 'A test adapter.' };

/** A lab with a worker of paper: what it was told, and reports that a test sends by hand. Time stands until it is moved. */
export interface LabBench {
  readonly lab: Lab;
  /** Commands to the worker of the moment, pings left out. */
  readonly told: Command[];
  /** How many workers there have been. */
  readonly workers: () => number;
  readonly urls: string[];
  report(report: Report): void;
  ready(machine?: Machine): void;
  lose(): void;
  pass(ms: number): void;
  setting(path: string): Setting;
}

export function labBench(search = ''): LabBench {
  const told: Command[] = [];
  const urls: string[] = [];
  const timers = new Set<{ at: number; action: () => void }>();
  let port: Port<Command, Report>;
  let client: Client;
  let workers = 0;
  let now = 0;
  const clock: LabClock = {
    now: () => now,
    after(ms, action) {
      const timer = { at: now + ms, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const lab = createLab({
    search,
    clock,
    replaceUrl: (url) => urls.push(url),
    createClient(listener) {
      workers++;
      port = { onmessage: null, postMessage: (command) => told.push(command) };
      client = connect(port, listener, { every: () => () => {} });
      return client;
    },
  });
  return {
    lab,
    told,
    urls,
    workers: () => workers,
    report: (data) => port.onmessage?.({ data }),
    ready: (machine = HARDWARE) => port.onmessage?.({ data: { type: 'ready', machine } }),
    lose: () => client.lost('The training worker has stopped.'),
    pass(ms) {
      now += ms;
      for (const timer of [...timers].sort((a, b) => a.at - b.at)) {
        if (timer.at <= now && timers.delete(timer)) timer.action();
      }
    },
    setting: (path) =>
      path
        .split('.')
        .reduce<unknown>(
          (at, key) => (at as Record<string, unknown>)[key],
          lab.store.getState().config,
        ) as Setting,
  };
}
