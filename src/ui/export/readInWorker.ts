import { failed } from '../../run/result';
import type { Brought } from '../../store/files/readBroughtFile';
import { RUN_FILE_BYTES } from '../../store/persistence/runFile/runFile';
import { loadPart, PartNotLoaded } from '../parts/PartNotLoaded';
import { startWorker } from '../parts/startWorker';
import readerUrl from './fileReaderWorker.ts?worker&url';

/** No file that is small enough takes so long, unless something is wrong with how it is read. */
const MAX_MS = 30_000;

/** What a file is, read beside the page. A worker that does not answer is ended; one that cannot start leaves its work to the page. */
export async function readInWorker(file: File): Promise<Brought> {
  if (file.size > RUN_FILE_BYTES) {
    return failed({ code: 'too-large', values: { bytes: RUN_FILE_BYTES } });
  }
  let worker: Worker;
  try {
    worker = startWorker(readerUrl, 'file reader');
  } catch {
    return readOnPage(file);
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<Brought | 'not started'>((resolve) => {
    timer = setTimeout(() => resolve(failed({ code: 'too-slow', values: {} })), MAX_MS);
    worker.onmessage = ({ data }: MessageEvent<Brought>) => resolve(data);
    worker.onmessageerror = () => resolve(failed({ code: 'unreadable', values: {} }));
    worker.onerror = (event) => {
      event.preventDefault();
      resolve('not started');
    };
  });
  worker.postMessage(file);
  const read = await answer;
  clearTimeout(timer);
  worker.terminate();
  return read === 'not started' ? readOnPage(file) : read;
}

async function readOnPage(file: File): Promise<Brought> {
  try {
    const { readFile } = await loadPart(() => import('./fileReaderWorker'));
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof PartNotLoaded) return failed({ code: 'reader-not-loaded', values: {} });
    throw cause;
  }
}
