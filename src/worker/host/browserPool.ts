import type { Pool, PoolCommand, PoolReport, PoolWorker } from '../../engine/pool/pool';
import type { Port } from '../protocol';
import { workerProgram } from '../workerProgram';
import poolUrl from './poolMain.ts?worker&url';

const PROGRAM = URL.createObjectURL(
  new Blob([workerProgram(new URL(poolUrl, import.meta.url).href)], { type: 'text/javascript' }),
);

/** Workers started by the training worker, one a core. */
export const browserPool: Pool = {
  workers: navigator.hardwareConcurrency,
  open() {
    const worker = new Worker(PROGRAM, { type: 'module', name: self.name });
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
