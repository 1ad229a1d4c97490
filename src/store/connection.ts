import type { Client } from '../worker/client';
import type { Report } from '../worker/protocol';

/** The line to the worker of the moment. A dead worker is replaced when it is next needed. */
export interface Connection {
  /** The client, once its worker has said that it is ready. */
  readonly client: Client | undefined;
  /** Does `action` as soon as a worker is ready; the latest request wins. */
  whenReady(action: (client: Client) => void): void;
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
    forget() {
      waiting = undefined;
    },
    drop() {
      waiting = undefined;
      client?.close();
      client = undefined;
      ready = false;
    },
  };
}
