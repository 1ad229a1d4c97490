import { parseConfig } from '../../src/run/config/parseConfig';
import type { Report } from '../../src/worker/protocol';
import { open, trainingWorker } from '../support/labPage';
import { expect, test } from '../support/test';

const configs = [0, 1, 2].map((seed) => {
  const entries = { 'task.p': 11, 'task.trainExamples': 60, engine: 'wasm', maxSteps: 40, seed };
  return parseConfig(Object.entries(entries).map(([path, value]) => [path, String(value)])).config;
});

test('the training worker spreads an ensemble over workers of its own, and ends them', async ({
  page,
}) => {
  await open(page);
  const url = (await trainingWorker(page)).url();
  const run = await page.evaluate(
    ({ script, list }) =>
      new Promise<{ reports: Report[]; cores: number }>((resolve, reject) => {
        const worker = new Worker(script, { type: 'module' });
        const reports: Report[] = [];
        const fail = (why: string) =>
          reject(new Error(`${script}: ${why}, after ${JSON.stringify(reports).slice(0, 2000)}`));
        worker.onerror = ({ message }) => fail(message);
        setTimeout(fail, 60_000, 'no end in a minute');
        worker.onmessage = ({ data }: MessageEvent<Report>) => {
          reports.push(data);
          if (data.type === 'ready') {
            worker.postMessage({ type: 'start', run: 1, configs: list });
            worker.postMessage({ type: 'resume', run: 1 });
          }
          if (data.type !== 'finished' && data.type !== 'failed') return;
          worker.terminate();
          resolve({ reports, cores: navigator.hardwareConcurrency });
        };
      }),
    { script: url, list: configs },
  );
  const { reports, cores } = run;
  const [started] = reports.filter((report) => report.type === 'started');
  const threads = Math.min(cores, configs.length);
  expect(started?.info.engine.fallback).toBeUndefined();
  expect(started?.info.engine.label).toMatch(threads > 1 ? `in ${threads} threads` : 'WebAssembly');
  expect(reports.at(-1)).toMatchObject({ type: 'finished', step: 40 });
  expect(reports.flatMap((report) => (report.type === 'ended' ? report.members : []))).toEqual(
    configs.map((_, member) => ({ member, step: 40, why: 'finished' })),
  );
  await expect.poll(() => page.workers().length).toBe(1); // the page's own
});
