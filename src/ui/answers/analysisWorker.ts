import { type AnalysisClient, connectAnalysis } from '../../worker/analysisClient';
import type { AnalysisCommand, AnalysisReport } from '../../worker/analysisProtocol';
import analysisUrl from '../../worker/host/analysis/main.ts?worker&url';
import type { Port } from '../../worker/protocol';
import { browserClock } from '../app/createBrowserLab';
import { startWorker } from '../parts/startWorker';

/** A port that goes nowhere: that of a worker that could not be made. */
const NOWHERE: Port<AnalysisCommand, AnalysisReport> = {
  postMessage: () => undefined,
  onmessage: null,
};

/** Starts an analysis worker; closing the client ends it. */
export function createBrowserAnalysis(): AnalysisClient {
  let worker: Worker;
  try {
    worker = startWorker(analysisUrl, 'analysis');
  } catch (reason) {
    const client = connectAnalysis(NOWHERE, browserClock.after);
    client.lost({ code: 'worker-stopped', values: { cause: String(reason) } });
    return client;
  }
  const port = worker as Port<AnalysisCommand, AnalysisReport>;
  const client = connectAnalysis(port, browserClock.after);
  worker.onerror = (event) => {
    event.preventDefault();
    client.lost({ code: 'worker-stopped', values: { cause: event.message || undefined } });
  };
  return {
    ...client,
    close() {
      client.close();
      worker.terminate();
    },
  };
}
