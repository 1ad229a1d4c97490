import { Worker } from 'node:worker_threads';

/** No file takes a thousandth of this; a machine that is busy with other things may take more than usual. */
const MAX_SECONDS = 20;

/** What another thread does: it ends the process when no file has been finished for so long, as a loop without an end cannot be stopped. */
const WATCH = `
  const { workerData } = require('node:worker_threads');
  const { counter, maxSeconds } = workerData;
  let last = -1;
  let seconds = 0;
  setInterval(() => {
    const now = Atomics.load(counter, 0);
    seconds = now === last ? seconds + 1 : 0;
    last = now;
    if (seconds < maxSeconds) return;
    require('node:fs').writeSync(2, 'File ' + now + ' of this test takes longer than ' + maxSeconds + ' s.\\n');
    process.kill(process.pid, 'SIGKILL');
  }, 1000);
`;

/** Watches over files that are read one after the other: next() before each. */
export function startWatchdog(): { next(): void; stop(): Promise<void> } {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WATCH, {
    eval: true,
    workerData: { counter, maxSeconds: MAX_SECONDS },
  });
  return {
    next: () => void Atomics.add(counter, 0, 1),
    stop: async () => void (await worker.terminate()),
  };
}
