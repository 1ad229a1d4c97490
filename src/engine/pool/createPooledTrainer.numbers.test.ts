import { afterEach, describe, expect, it } from 'vitest';
import { allowRelaxedSimd } from '../../cli/node/allowRelaxedSimd';
import { parseConfig } from '../../run/config/parseConfig';
import { ENGINES } from '../engines';
import { channelPools } from '../testing/channelPools.suite';
import { trainerContract } from '../testing/trainerContract.suite';
import { createMember } from '../trainer/member';
import type { Trainer, TrainerSpec } from '../trainer/trainer';
import { createWasmTrainer } from '../wasm/createWasmTrainer';
import { createPooledTrainer } from './createPooledTrainer';
import type { Pool, PoolWorker } from './pool';

allowRelaxedSimd();

const pools = channelPools();
const poolOf = pools.open;
afterEach(pools.close);

/** Five members, none like another. */
function ensemble(): TrainerSpec {
  const base: [string, string][] = [
    ['task.p', '11'],
    ['model.dHidden', '12'],
  ];
  const configs = [50, 7, 121, 33, 64].map((examples, seed) => {
    const own: [string, string][] = [
      ['seed', String(seed)],
      ['task.trainExamples', String(examples)],
    ];
    return parseConfig([...base, ...own]).config;
  });
  const [{ model } = parseConfig([]).config] = configs;
  return { model, tokens: 11, members: configs.map((config) => createMember(config).member) };
}

async function ran(trainer: Trainer) {
  const { optimizer } = ensemble().members[1] as TrainerSpec['members'][number];
  await trainer.advance(7);
  const early = await trainer.measure();
  trainer.setOptimizer(1, { ...optimizer, weightDecay: 4 });
  await trainer.advance(5);
  await trainer.advance(8);
  await trainer.flush();
  expect(trainer.step).toBe(20);
  const states = await Promise.all([0, 1, 2, 3, 4].map((member) => trainer.state(member)));
  const result = { early, late: await trainer.measure(), states, last: await trainer.gradient(4) };
  trainer.dispose();
  return result;
}

describe('the pool, as a trainer', () => {
  const create = (spec: TrainerSpec) => createPooledTrainer(spec, poolOf(2));
  trainerContract(create, { 'of two workers': create });
});

describe('the pool', () => {
  it('computes the same, bit for bit, whatever the number of workers', async () => {
    const spec = ensemble();
    const alone = await ran(await createWasmTrainer(spec));
    for (const workers of [1, 2, 3, 8]) {
      const pool = poolOf(workers);
      expect(await ran(await createPooledTrainer(spec, pool))).toEqual(alone);
      expect(pool.opened).toHaveLength(Math.min(workers, 5));
      expect(pool.closed).toBe(pool.opened.length);
    }
  });

  it('hands over errors as they are, and closes what it had opened', async () => {
    const pool = poolOf(2);
    const spec = { ...ensemble(), members: ensemble().members.map((m) => ({ ...m, weights: {} })) };
    await expect(createPooledTrainer(spec, pool)).rejects.toMatchObject({
      kind: 'bug',
      problem: { values: { cause: expect.stringContaining('The weights lack') } },
    });
    expect(pool.closed).toBe(2);
  });

  it('tells of a worker that died, at once and from then on', async () => {
    const pool = poolOf(2);
    const trainer = await createPooledTrainer(ensemble(), pool);
    const measuring = trainer.measure();
    pool.opened[1]?.onLost?.('it was closed.');
    const lost = {
      kind: 'worker-lost',
      problem: {
        code: 'pool-worker-stopped',
        values: { cause: expect.stringContaining('it was closed.') },
      },
    };
    await expect(measuring).rejects.toMatchObject(lost);
    await trainer.advance(1);
    await expect(trainer.advance(1)).rejects.toMatchObject(lost);
    await expect(trainer.flush()).rejects.toMatchObject(lost);
    await expect(trainer.measure()).rejects.toMatchObject(lost);
  });

  it('sends the next command before the last is answered, but never two', async () => {
    const pool = poolOf(1, true);
    const sent: string[] = [];
    const creating = createPooledTrainer(ensemble(), pool);
    const [worker] = pool.opened as [PoolWorker];
    const answer = (call: number) =>
      worker.port.onmessage?.({ data: { type: 'answer', call, value: 'plain' } });
    worker.port.postMessage = (command) => {
      sent.push(command.type === 'ask' ? command.method : command.type);
    };
    answer(1);
    const trainer = await creating;
    await trainer.advance(3); // nothing is before it
    let second = false;
    const advancing = trainer.advance(3).then(() => {
      second = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(sent).toEqual(['advance', 'advance']);
    expect(second).toBe(false);
    answer(2);
    await advancing;
  });
});

describe('the wasm engine', () => {
  const now = () => 0;

  it('spreads several members over the pool, and says over how many threads', async () => {
    const pool = poolOf(3);
    const { trainer, info } = await ENGINES.wasm(ensemble(), { now, pool });
    expect(info.label).toMatch(/^WebAssembly SIMD.* in 3 threads$/);
    trainer.dispose();
    expect(pool.closed).toBe(3);
  });

  it('opens no pool for one member, or where there is one core', async () => {
    const spec = ensemble();
    const several = poolOf(3);
    await ENGINES.wasm({ ...spec, members: spec.members.slice(0, 1) }, { now, pool: several });
    const one = poolOf(1);
    await ENGINES.wasm(spec, { now, pool: one });
    expect([...several.opened, ...one.opened]).toEqual([]);
  });

  it('trains all members here where workers cannot be made, and says so', async () => {
    const pool: Pool = {
      workers: 2,
      open() {
        throw new Error('not allowed.');
      },
    };
    const { trainer, info } = await ENGINES.wasm(ensemble(), { now, pool });
    expect(info.fallback).toMatchObject({
      failures: [
        {
          code: 'pool-worker-not-started',
          values: { cause: expect.stringContaining('not allowed') },
        },
      ],
      instead: 'members-in-one-thread',
    });
    await trainer.advance(2);
    expect(trainer.step).toBe(2);
  });
});
