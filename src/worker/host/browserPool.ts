import type { Pool, PoolCommand, PoolReport, PoolWorker } from '../../engine/pool/pool';
import type { Port } from '../protocol';

/** Workers started by the training worker, one a core. */
export const browserPool: Pool = {
  workers: navigator.hardwareConcurrency,
  open() {
    const worker = new Worker(new URL('./poolMain.ts', import.meta.url), {
      type: 'module',
      name: self.name,
    });
    const opened: PoolWorker = {
      port: worker as Port<PoolCommand, PoolReport>,
      onLost: null,
      close: () => worker.terminate(),
    };
    worker.onerror = (event) => {
      event.preventDefault();
      opened.onLost?.(event.message);
    };
    return opened;
  },
};
