import { describe, expect, it } from 'vitest';
import { parseConfig } from '../run/config/parseConfig';
import { METRIC_NAMES, type MetricsRow } from '../run/metrics/metrics';
import type { Training } from './host/host';
import { createBoundary } from './testing/createBoundary';

/** Virtual milliseconds: a step takes `STEP_MS`, a measurement as long, and timers come `LATE_MS` late. */
const STEP_MS = 0.1;
const LATE_MS = 2.5;
const SECONDS = 20;

const row = (step: number) =>
  ({ ...Object.fromEntries(METRIC_NAMES.map((name) => [name, 0])), step }) as MetricsRow;

/** Steps a second that a run makes at a speed limit, and that its last reports say. */
async function stepsPerSecond(speed: number, logEvery: number) {
  let now = 0;
  let reached = 0;
  async function* train(): Training {
    const member = { trainExamples: 1, testExamples: 1, mirrorsDropped: 0 };
    const memory = { bytes: 1, largestBytes: 1, where: 'heap' } as const;
    const engine = { name: 'wasm', label: 'counting', software: false, memory } as const;
    let pull = yield { type: 'started', info: { engine, parameters: 1, members: [member] } };
    for (;;) {
      const isDue = reached % logEvery === 0 || pull?.measure;
      if (isDue) now += STEP_MS;
      pull = isDue
        ? yield { type: 'metrics', rows: [{ member: 0, row: row(reached) }] }
        : yield { type: 'progress', step: reached };
      const steps = Math.min(pull?.steps ?? 10, logEvery - (reached % logEvery));
      now += steps * STEP_MS;
      reached += steps;
    }
  }
  const { client, until, reports } = createBoundary({
    train,
    now: () => now,
    sleep: async (ms) => {
      now += ms + LATE_MS;
      await new Promise((resolve) => setImmediate(resolve)); // messages get in
    },
  });
  const { config } = parseConfig([
    ['maxSteps', '1000000'],
    ['logEvery', `${logEvery}`],
  ]);
  client.start([{ ...config, speed }]);
  client.resume();
  await until('resumed', 0);
  const began = now;
  await expect.poll(() => now - began, { timeout: 20_000 }).toBeGreaterThan(1000 * SECONDS);
  const made = (reached * 1000) / (now - began);
  const said = reports.findLast((report) => report.type === 'progress')?.stepsPerSecond ?? 0;
  client.pause();
  await until('paused');
  return { made, said };
}

describe('a speed limit', () => {
  const every = [1, 7, 10, 50, 1000].flatMap((logEvery) =>
    [3, 20, 90, 333, 1000].map((speed) => [speed, logEvery] as const),
  );

  it.each(every)('is kept and reached: %i a second, measured every %i', async (speed, logEvery) => {
    const { made, said } = await stepsPerSecond(speed, logEvery);
    expect(made / speed).toBeGreaterThan(0.95);
    expect(made / speed).toBeLessThan(1.05);
    expect(said / speed).toBeGreaterThan(0.85);
    expect(said / speed).toBeLessThan(1.15);
  });
});
