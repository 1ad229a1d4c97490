import type { Port } from '../../run/port';
import type { PoolCommand, PoolReport } from './poolProtocol';

/** One worker of a pool, in which servePool listens. */
export interface PoolWorker {
  readonly port: Port<PoolCommand, PoolReport>;
  /** Called, with a reason for people, when it stops by itself. */
  onLost: ((reason: string) => void) | null;
  /** Ends it at once, whatever it is doing, and frees all that it holds. */
  close(): void;
}

/** Threads beside the calling one that a machine offers: members of an ensemble, or examples of a large run, are spread over
 * them. */
export interface Pool {
  /** How many it is worth having: one a core. */
  readonly workers: number;
  /** Starts one. May throw where there can be none. */
  open(): PoolWorker;
}
