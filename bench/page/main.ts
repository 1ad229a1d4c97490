import { probeAdapter } from '../../src/engine/webgpu/device/openDevice';
import type { RunConfig } from '../../src/run/config/runConfig';
import { gpuLabel } from '../../src/run/events/engineInfo';
import type { BrowserContenderName } from '../contenders';
import type { Answer, Question } from '../protocol';

/** What the page offers to the program that drives it. */
export interface BenchPage {
  /** The graphics adapter that engines will get; undefined where there is none. */
  adapter(): Promise<{ readonly description: string; readonly software: boolean } | undefined>;
  isolated(): boolean;
  /** Starts a contender in a worker of its own; it stays there, idle, until `stop`. */
  start(contender: BrowserContenderName, config: RunConfig, steps: number): Promise<Answer>;
  time(contender: BrowserContenderName, budgetMs: number, stepsAtMost: number): Promise<Answer>;
  stop(contender: BrowserContenderName): void;
}

const workers = new Map<BrowserContenderName, Worker>();

function ask(contender: BrowserContenderName, question: Question): Promise<Answer> {
  const worker = workers.get(contender);
  if (!worker) return Promise.resolve({ error: `${contender} has not been started.` });
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) =>
      resolve({ error: message || 'Its worker could not be loaded.' });
    worker.postMessage(question);
  });
}

const benchPage: BenchPage = {
  async adapter() {
    const found = await probeAdapter(navigator.gpu as GPU | undefined);
    return found && { description: gpuLabel(found), software: found.software };
  },
  isolated: () => crossOriginIsolated,
  start(contender, config, steps) {
    const worker = new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module' });
    workers.set(contender, worker);
    return ask(contender, { ask: 'start', contender, config, steps });
  },
  time: (contender, budgetMs, stepsAtMost) =>
    ask(contender, { ask: 'time', budgetMs, stepsAtMost }),
  stop(contender) {
    workers.get(contender)?.terminate();
    workers.delete(contender);
  },
};

declare global {
  interface Window {
    benchPage: BenchPage;
  }
}

window.benchPage = benchPage;
