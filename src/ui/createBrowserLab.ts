import type { Lab } from '../store/labStore';
import { createLab } from '../store/labStore';
import type { Client } from '../worker/client';
import { connect } from '../worker/client';
import type { Port, Report } from '../worker/protocol';

function every(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}

function after(ms: number, action: () => void): () => void {
  const timer = setTimeout(action, ms);
  return () => clearTimeout(timer);
}

/** Starts a training worker; closing the client ends it and frees all that it holds. */
function createClient(listener: (report: Report) => void): Client {
  const worker = new Worker(new URL('../worker/host/main.ts', import.meta.url), { type: 'module' });
  const client = connect(worker as Port<never, Report>, listener, { every });
  worker.onerror = (event) => {
    event.preventDefault();
    const why = event.message ? ` (${event.message})` : '';
    client.lost(`The training worker has stopped${why}. Press Run to start a new one.`);
  };
  return {
    ...client,
    close() {
      client.close();
      worker.terminate();
    },
  };
}

/** The lab of this page: its worker, its address, its time. */
export const createBrowserLab = (): Lab =>
  createLab({
    createClient,
    search: location.search,
    replaceUrl: (search) => history.replaceState(null, '', search + location.hash),
    clock: { now: () => performance.now(), after },
  });
