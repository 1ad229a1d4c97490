import { workerText } from '../messages/en/workerText';
import type { Client } from '../worker/client';
import { connect } from '../worker/client';
import type { Command, Port, Report } from '../worker/protocol';
import { browserClock } from './browserClock';

const now = () => performance.now();

function repeatEvery(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms);
  return () => clearInterval(timer);
}

/** A client whose worker could not even be made: it says so, and so does the page. */
function failedClient(listener: (report: Report) => void, reason: unknown): Client {
  const client = connect({ postMessage: () => undefined, onmessage: null }, listener, {
    now,
    every: repeatEvery,
  });
  const why = reason instanceof Error ? reason.message : String(reason);
  browserClock.after(0, () => client.lost(workerText.notStarted({ cause: why })));
  return client;
}

/** Starts a training worker; closing the client ends it and frees all that it holds. */
export function createBrowserClient(listener: (report: Report) => void): Client {
  let worker: Worker;
  try {
    worker = new Worker(new URL('../worker/host/main.ts', import.meta.url), {
      type: 'module',
      name: document.documentElement.lang,
    });
  } catch (reason) {
    return failedClient(listener, reason);
  }
  const client = connect(worker as Port<Command, Report>, listener, { now, every: repeatEvery });
  worker.onerror = (event) => {
    event.preventDefault();
    const { message: cause } = event;
    client.lost(cause ? workerText.stoppedAs({ cause }) : workerText.stopped);
  };
  return {
    ...client,
    close() {
      client.close();
      worker.terminate();
    },
  };
}
