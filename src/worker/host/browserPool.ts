import type { Pool, PoolCommand, PoolReport, PoolWorker } from '../../engine/pool/pool';
import type { Port } from '../protocol';
import { workerProgram } from '../workerProgram';
import poolUrl from './poolMain.ts?worker&url';

const program = new URL(poolUrl, import.meta.url).href;

let blob: string | undefined;

/** What has begun as a blob, and so has its policy, goes on so (ui/parts/startWorker.ts). */
function programUrl(): string {
  if (location.protocol !== 'blob:') return program;
  blob ??= URL.createObjectURL(new Blob([workerProgram(program)], { type: 'text/javascript' }));
  return blob;
}

/** Workers started by the training worker, one a core. */
export const browserPool: Pool = {
  workers: navigator.hardwareConcurrency,
  open() {
    const worker = new Worker(programUrl(), { type: 'module', name: self.name });
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
