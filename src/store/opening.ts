import type { Client } from '../worker/client';
import type { Connection } from './connection';

/** Which preset the lab opens with hangs on how fast this machine is; a run that is asked for before waits. */
export interface OpeningDecision {
  /** What to open with is settled. */
  readonly isDecided: boolean;
  /** Settles it, and lets the run that waits begin. */
  decide(): void;
  /** Does `action` as soon as a worker is ready and it is settled; the latest request wins. */
  whenDecided(action: (client: Client) => void): void;
  /** Forgets the request that waits. */
  forget(): void;
}

/** `done`: the address has settled it. */
export function createOpeningDecision(connection: Connection, done: boolean): OpeningDecision {
  let isOpen = done;
  let waiting: (() => void) | undefined;
  return {
    get isDecided() {
      return isOpen;
    },
    decide() {
      isOpen = true;
      waiting?.();
      waiting = undefined;
    },
    whenDecided(action) {
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
