import { expect, it } from 'vitest';
import { mlpRow } from '../benchRows';
import type { ContenderName } from '../contenders';
import type { Contender } from './contender';
import { unavailableContender } from './contender';
import { roundsFor, timeRow } from './timeRow';

const row = mlpRow({ p: 5, dModel: 2, dHidden: 4, trainExamples: 10 });
const PACE = { roundMs: 100, rounds: 3 };

/** Contenders that need no time, and what was asked of them. */
function race(
  specs: Partial<Record<ContenderName, { loss?: number; ms?: number[]; first?: number }>>,
) {
  const log: string[] = [];
  const contenders = Object.entries(specs).map(([name, { loss = 1, ms = [1], first = 1 }]) => {
    let round = 0;
    return {
      name,
      async start() {
        return { loss, lastStepMs: first, label: `${name} here` };
      },
      async time() {
        log.push(name);
        return ms[round++ % ms.length] as number;
      },
      async stop() {
        log.push(`${name} stops`);
      },
    } as Contender;
  });
  return { log, contenders };
}

it('reverses the order in every second round and reports medians', async () => {
  const { log, contenders } = race({ webgpu: { ms: [9, 1, 5] }, wasm: {} });
  const lines = await timeRow(row, contenders, PACE);
  expect(log).toEqual([
    ...['webgpu', 'wasm', 'wasm', 'webgpu', 'webgpu', 'wasm'],
    ...['webgpu stops', 'wasm stops'],
  ]);
  const operations = 10 * (2 * 4 + 4 * 5) * 2 * 3;
  expect(lines[0]).toEqual({
    row: 'p5-d2-h4',
    engine: 'webgpu',
    msPerStep: 5,
    gflops: operations / 5e6,
    rounds: 3,
    label: 'webgpu here',
  });
});

it('gives no figure for what trains something else', async () => {
  const { log, contenders } = race({ wasm: { loss: 2 }, 'jax-wasm': { loss: 2.001 } });
  const lines = await timeRow(row, contenders, PACE);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatchObject({ engine: 'jax-wasm' });
  expect(lines[1]).not.toHaveProperty('msPerStep');
  expect(lines[1]).toHaveProperty(
    'skipped',
    'It trains something else: after 2 steps its loss is 2.00100, ours 2.00000.',
  );
  expect(log).not.toContain('jax-wasm');
});

it('gives no figure where a loss is not a number', async () => {
  const { contenders } = race({ wasm: {}, webgpu: { loss: Number.NaN } });
  const lines = await timeRow(row, contenders, PACE);
  expect(lines.find(({ engine }) => engine === 'webgpu')).toHaveProperty('skipped');
});

it('says why a contender has no figure and times the others', async () => {
  const { contenders } = race({ wasm: {}, webgpu: {} });
  const failing = {
    ...(contenders[1] as Contender),
    time: () => Promise.reject(new Error('Lost.\n  at x')),
  };
  const absent = unavailableContender('pytorch', 'There is no python3 here.');
  const lines = await timeRow(row, [contenders[0] as Contender, failing, absent], PACE);
  expect(lines).toEqual([
    expect.objectContaining({ engine: 'wasm', msPerStep: 1 }),
    { row: 'p5-d2-h4', engine: 'pytorch', skipped: 'There is no python3 here.' },
    { row: 'p5-d2-h4', engine: 'webgpu', skipped: 'Lost.' },
  ]);
});

it('gives slow contenders fewer rounds, but one at least', () => {
  expect(roundsFor(PACE, 1)).toBe(3);
  expect(roundsFor(PACE, 150)).toBe(2);
  expect(roundsFor(PACE, 9000)).toBe(1);
});
