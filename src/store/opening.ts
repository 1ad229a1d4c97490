import type { Client } from '../worker/client';
import type { Connection } from './connection';

/** Which preset the lab opens with hangs on how fast this machine is; a run that is asked for before waits. */
export interface Opening {
  /** What to open with is settled. */
  readonly done: boolean;
  /** Settles it, and lets the run that waits begin. */
  open(): void;
  /** Does `action` as soon as a worker is ready and it is settled; the latest request wins. */
  whenOpened(action: (client: Client) => void): void;
  /** Forgets the request that waits. */
  forget(): void;
}

/** `done`: the address has settled it. */
export function createOpening(connection: Connection, done: boolean): Opening {
  let isOpen = done;
  let waiting: (() => void) | undefined;
  return {
    get done() {
      return isOpen;
    },
    open() {
      isOpen = true;
      waiting?.();
      waiting = undefined;
    },
    whenOpened(action) {
      connection.whenReady((client) => {
        if (isOpen) action(client);
        else waiting = () => action(client);
      });
    },
    forget() {
      connection.forget();
      waiting = undefined;
    },
  };
}
