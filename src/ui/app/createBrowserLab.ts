import type { RunProblem } from '../../run/events/runError';
import type { LabClock } from '../../store/clock';
import { createLab } from '../../store/createLab';
import type { Lab } from '../../store/lab';
import { type Client, connect } from '../../worker/client';
import trainingUrl from '../../worker/host/main.ts?worker&url';
import type { Command, Port, Report } from '../../worker/protocol';
import { startWorker } from '../parts/startWorker';
import { lockedPaths } from '../share/linkLimits';
import { openRunRepository } from '../storage/openRunRepository';
import type { PageUrl } from './pageUrl';

/** The time of this page. */
export const browserClock: LabClock = {
  now: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};

const now = () => performance.now();

function repeatEvery(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}

/** In a frame without an origin of its own, where a browser starts no worker of ours and says no more than that. */
const isIsolated = () => self.origin === 'null';

/** What browsers say where a worker's program, which it imports, has not come. */
const IMPORT_FAILED = /import/i;

/** Why a worker has stopped; `cause` is what the browser says. */
function workerProblem(cause: string): RunProblem {
  if (isIsolated()) return { code: 'worker-isolated', values: {} };
  if (IMPORT_FAILED.test(cause)) return { code: 'part-not-loaded', values: {} };
  return { code: 'worker-stopped', values: { cause: cause || undefined } };
}

/** A client whose worker could not even be made: it says so, and so does the page. */
function failedClient(listener: (report: Report) => void, reason: unknown): Client {
  const client = connect({ postMessage: () => undefined, onmessage: null }, listener, {
    now,
    every: repeatEvery,
  });
  const why = reason instanceof Error ? reason.message : String(reason);
  browserClock.after(0, () =>
    client.lost(
      isIsolated()
        ? { code: 'worker-isolated', values: {} }
        : { code: 'worker-not-started', values: { cause: why } },
    ),
  );
  return client;
}

/** Starts a training worker; closing the client ends it and frees all that it holds. */
export function createBrowserClient(listener: (report: Report) => void): Client {
  let worker: Worker;
  try {
    worker = startWorker(trainingUrl);
  } catch (reason) {
    return failedClient(listener, reason);
  }
  const client = connect(worker as Port<Command, Report>, listener, { now, every: repeatEvery });
  worker.onerror = (event) => {
    event.preventDefault();
    client.lost(workerProblem(event.message));
  };
  return {
    ...client,
    close() {
      client.close();
      worker.terminate();
    },
  };
}

/** The lab of this page: its worker, its address, its time, its runs. */
export function createBrowserLab({ parts, setLab }: PageUrl): Lab {
  const lab = createLab({
    createClient: createBrowserClient,
    lockedPaths: lockedPaths(parts.getState()),
    search: parts.getState().lab,
    replaceUrl: setLab,
    clock: browserClock,
    repository: openRunRepository(),
  });
  // Before the navigation begins: Chromium loses more than half of the writes that begin when the page is hidden by a reload.
  window.addEventListener('beforeunload', () => lab.saveNow(true));
  // A hidden page may be frozen or ended without a word.
  document.addEventListener('visibilitychange', () => document.hidden && lab.saveNow());
  window.addEventListener('pagehide', () => lab.saveNow(true));
  return lab;
}
