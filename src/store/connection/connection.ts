import type { Client } from '../../worker/client';
import type { Report } from '../../worker/protocol';

/** The line to the worker of the moment. A dead worker is replaced when it is next needed. */
export interface Connection {
  /** The client, once its worker has reported `ready`. */
  readonly client: Client | undefined;
  /** Does `action` as soon as a worker is ready; the latest request wins. */
  whenReady(action: (client: Client) => void): void;
  /** A worker as soon as one is ready, beside whatever else waits for it; rejects where it is lost before. */
  ready(): Promise<Client>;
  /** Forgets the request that waits. */
  forget(): void;
  /** Gives the worker up. */
  drop(): void;
}

export function createConnection(
  createClient: (listener: (report: Report) => void) => Client,
  onReport: (report: Report) => void,
): Connection {
  let client: Client | undefined;
  let ready = false;
  let waiting: ((client: Client) => void) | undefined;
  let beside: { resolve(client: Client): void; reject(reason: Error): void }[] = [];

  function open(): void {
    ready = false;
    const opened = createClient((report) => {
      if (client !== opened) return;
      if (report.type === 'ready') ready = true;
      onReport(report);
      if (report.type !== 'ready') return;
      const action = waiting;
      waiting = undefined;
      action?.(opened);
      const all = beside;
      beside = [];
      for (const { resolve } of all) resolve(opened);
    });
    client = opened;
  }

  open();
  return {
    get client() {
      return ready ? client : undefined;
    },
    whenReady(action) {
      if (client && ready) {
        action(client);
        return;
      }
      waiting = action;
      if (!client) open();
    },
    ready() {
      if (client && ready) return Promise.resolve(client);
      const made = new Promise<Client>((resolve, reject) => beside.push({ resolve, reject }));
      if (!client) open();
      return made;
    },
    forget() {
      waiting = undefined;
    },
    drop() {
      waiting = undefined;
      client?.close();
      client = undefined;
      ready = false;
      const all = beside;
      beside = [];
      for (const { reject } of all) reject(new Error('The training worker did not start.'));
    },
  };
}
