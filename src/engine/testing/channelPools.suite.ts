import { MessageChannel } from 'node:worker_threads';
import type { Port } from '../../run/events/port';
import type { Pool, PoolCommand, PoolReport, PoolWorker } from '../pool/pool';
import { servePool } from '../pool/servePool';

/** A pool that remembers what became of it. */
export interface TestPool extends Pool {
  readonly opened: PoolWorker[];
  /** Workers that have been closed. */
  closed: number;
}

/** For tests: pools whose workers share the calling thread, each behind a MessageChannel. `close` closes all. */
export function channelPools() {
  const pools: TestPool[] = [];

  /** A pool of so many workers; mute ones never answer. */
  function open(workers: number, mute = false): TestPool {
    const pool: TestPool = {
      workers,
      opened: [],
      closed: 0,
      open() {
        const { port1, port2 } = new MessageChannel();
        if (!mute) servePool(port1 as unknown as Port<PoolReport, PoolCommand>);
        const worker: PoolWorker = {
          port: port2 as unknown as Port<PoolCommand, PoolReport>,
          onLost: null,
          close() {
            pool.closed++;
            port1.close();
            port2.close();
          },
        };
        pool.opened.push(worker);
        return worker;
      },
    };
    pools.push(pool);
    return pool;
  }

  return {
    open,
    close() {
      for (const pool of pools.splice(0)) for (const worker of pool.opened) worker.close();
    },
  };
}
