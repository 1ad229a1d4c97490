import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Pool, PoolWorker } from '../../engine/pool/pool';

/** poolMain, which scripts/lab.mjs puts beside the program. */
const PROGRAM = new URL('pool.mjs', import.meta.url);

/** Threads of this process, one a core. */
export const nodePool: Pool = {
  workers: availableParallelism(),
  open() {
    const thread = new Worker(PROGRAM);
    const opened: PoolWorker = {
      port: {
        postMessage: (command, transfer) => thread.postMessage(command, transfer),
        onmessage: null,
      },
      onLost: null,
      close() {
        opened.onLost = null;
        void thread.terminate();
      },
    };
    thread.on('message', (data) => opened.port.onmessage?.({ data }));
    thread.on('error', (error) => opened.onLost?.(error.message));
    thread.on('exit', (code) => opened.onLost?.(`its thread ended with code ${code}.`));
    return opened;
  },
};
