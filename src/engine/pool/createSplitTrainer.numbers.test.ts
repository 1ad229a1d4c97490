import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allowRelaxedSimd } from '../../cli/node/allowRelaxedSimd';
import { parseConfig } from '../../run/config/parseConfig';
import { profile } from '../calibration/profile';
import { ENGINES } from '../engines';
import { parseGolden } from '../golden/golden';
import { replay } from '../golden/replay';
import { channelPools } from '../testing/channelPools.suite';
import { createMember } from '../trainer/member';
import type { Trainer, TrainerSpec } from '../trainer/trainer';
import { createWasmTrainer } from '../wasm/createWasmTrainer';
import { PAGE_BYTES } from '../wasm/heap';
import { shardCount } from '../wasm/shards';
import { wasmMemory } from '../wasm/wasmMemory';
import { createPooledTrainer } from './createPooledTrainer';
import { createSplitTrainer } from './createSplitTrainer';
import type { Pool } from './pool';

allowRelaxedSimd();

const pools = channelPools();
const poolOf = pools.open;
afterEach(pools.close);

const configOf = (settings: Record<string, string | number>) => {
  const { config, problems } = parseConfig(
    Object.entries(settings).map(([path, value]) => [path, String(value)] as const),
  );
  expect(problems).toEqual([]);
  return config;
};

function specOf(settings: Record<string, string | number>): TrainerSpec {
  const config = configOf(settings);
  const { member, dataset } = createMember(config);
  return { model: config.model, tokens: dataset.tokens, members: [member] };
}

/** Seven blocks of training examples, the last not full; no width a multiple of eight. */
const SMALL = { 'task.p': 31, 'task.trainExamples': 400 };
const MODELS: Readonly<Record<string, Record<string, string | number>>> = {
  onehot: { ...SMALL, 'model.dHidden': 13 },
  shared: { ...SMALL, 'model.embedding': 'shared', 'model.dModel': 6, 'model.dHidden': 9 },
  'separate, squares': {
    ...SMALL,
    'model.embedding': 'separate',
    'model.activation': 'square',
    'model.dModel': 5,
    'model.dHidden': 11,
  },
  transformer: {
    ...SMALL,
    'model.kind': 'transformer',
    'model.dModel': 15,
    'model.heads': 5,
    'model.dMlp': 18,
  },
};

/** A model that is large enough to be shared as it is. */
const large = () =>
  specOf({
    'task.p': 113,
    'task.trainExamples': 3830,
    'model.dHidden': 64,
    'model.embedding': 'onehot',
  });

interface WebAssemblyHost {
  readonly WebAssembly: { readonly Memory: { prototype: { grow(pages: number): number } } };
}

async function ran(trainer: Trainer, { members }: TrainerSpec, steps: number) {
  const { optimizer } = members[0] as TrainerSpec['members'][number];
  const first = await trainer.gradient(0);
  await trainer.advance(steps);
  const early = await trainer.measure();
  trainer.setOptimizer(0, { ...optimizer, weightDecay: 4 });
  await trainer.advance(steps);
  await trainer.flush();
  expect(trainer.step).toBe(2 * steps);
  const result = {
    first,
    early,
    state: await trainer.state(0),
    weights: await trainer.weights(0),
    late: await trainer.measure(),
  };
  trainer.dispose();
  return result;
}

describe('a run on several threads', () => {
  it.each(Object.entries(MODELS))(
    'is bit for bit the run on one, whatever their number: %s',
    async (_name, settings) => {
      const spec = specOf(settings);
      for (const shards of [7, 4]) {
        const alone = await ran(await createWasmTrainer(spec, undefined, shards), spec, 6);
        for (const threads of [1, 2, 3, 4, 9]) {
          const pool = poolOf(threads);
          const split = await createSplitTrainer(spec, pool, undefined, shards);
          expect(split.threads).toBe(pool.opened.length + 1);
          expect(await ran(split, spec, 6)).toEqual(alone);
          expect(pool.closed).toBe(pool.opened.length);
        }
      }
    },
  );

  it('sums in another order than in one shard, and means the same', async () => {
    const spec = specOf(MODELS.transformer ?? {});
    const [whole, parts] = await Promise.all(
      [1, 4].map(async (shards) => (await createWasmTrainer(spec, undefined, shards)).gradient(0)),
    );
    expect(parts).not.toEqual(whole);
    for (const [name, values] of Object.entries(whole ?? {})) {
      const largest = Math.max(...values.map(Math.abs));
      values.forEach((value, i) => {
        expect(Math.abs((parts?.[name]?.[i] ?? Number.NaN) - value)).toBeLessThan(1e-5 * largest);
      });
    }
  });

  it('trains on all pairs, where there is no test set', async () => {
    const spec = specOf({ ...MODELS.onehot, 'task.trainExamples': 31 * 31 });
    expect(spec.members[0]?.test).toHaveLength(0);
    const split = await createSplitTrainer(spec, poolOf(2), undefined, 4);
    const alone = await createWasmTrainer(spec, undefined, 4);
    const [measured] = await split.measure();
    expect(measured?.test).toBeUndefined();
    expect([measured]).toEqual(await alone.measure());
  });

  it.each(['mlp-separate-relu-divide-p11', 'transformer-add-p7'])(
    'computes what PyTorch does: %s',
    async (file) => {
      const golden = parseGolden(JSON.parse(readFileSync(`public/golden/${file}.json`, 'utf8')));
      const result = await replay(golden, (spec) =>
        createSplitTrainer(spec, poolOf(2), undefined, 4),
      );
      expect(result.deviations).toBeUndefined();
      expect(result.pass).toBe(true);
    },
  );

  it('goes on from a state, at its step', async () => {
    const spec = specOf(MODELS.shared ?? {});
    const create = (of: TrainerSpec) => createSplitTrainer(of, poolOf(3), undefined, 7);
    const straight = await create(spec);
    await straight.advance(10);
    const early = await create(spec);
    await early.advance(4);
    const [member] = spec.members as [TrainerSpec['members'][number]];
    const state = await early.state(0);
    const later = await create({ ...spec, step: 4, members: [{ ...member, state }] });
    await later.advance(6);
    expect(await later.state(0)).toEqual(await straight.state(0));
  });

  it('does one thing after the other, at the settings that it was asked with', async () => {
    const spec = specOf(MODELS.onehot ?? {});
    const [{ optimizer }] = spec.members as [TrainerSpec['members'][number]];
    const create = () => createSplitTrainer(spec, poolOf(2), undefined, 4);
    const waiting = await create();
    await waiting.advance(3);
    waiting.setOptimizer(0, { ...optimizer, weightDecay: 7 });
    await waiting.advance(2);
    const hurried = await create();
    const all = [hurried.advance(3)];
    hurried.setOptimizer(0, { ...optimizer, weightDecay: 7 });
    all.push(hurried.advance(2));
    expect(await hurried.weights(0)).toEqual(await waiting.weights(0));
    await Promise.all(all);
  });

  it('sends letters that are moved, not copied, and takes the memory that was counted', async () => {
    const { WebAssembly } = globalThis as unknown as WebAssemblyHost;
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow');
    const spec = large();
    const pool = poolOf(3);
    const split = await createSplitTrainer(spec, pool);
    const pages = grow.mock.calls.reduce((sum, [count]) => sum + count, 0);
    grow.mockRestore();
    let letters = 0;
    for (const { port } of pool.opened) {
      const post = port.postMessage.bind(port);
      port.postMessage = (message, transfer = []) => {
        for (const { byteLength } of transfer) letters += byteLength;
        post(message, transfer);
        for (const { byteLength } of transfer) expect(byteLength).toBe(0);
      };
    }
    await split.advance(1);
    expect(letters).toBeGreaterThan(0);
    expect(wasmMemory(spec, 3).bytes).toBe(pages * PAGE_BYTES + letters);
    await split.advance(1);
    expect(wasmMemory(spec, 3).bytes).toBe(pages * PAGE_BYTES + letters / 2); // as many again
  });

  it('knows of one member', async () => {
    const split = await createSplitTrainer(specOf(MODELS.onehot ?? {}), poolOf(2), undefined, 4);
    await expect(split.weights(1)).rejects.toThrow(RangeError);
    expect(() => split.setOptimizer(1, split as never)).toThrow(RangeError);
    await split.advance(1); // none the worse
    expect(split.step).toBe(1);
  });

  it('tells of a worker that died, at once and from then on', async () => {
    const pool = poolOf(2);
    const split = await createSplitTrainer(specOf(MODELS.onehot ?? {}), pool, undefined, 4);
    const measuring = split.measure();
    await Promise.resolve(); // it has been sent
    pool.opened[0]?.onLost?.('it was closed.');
    const lost = {
      kind: 'worker-lost',
      problem: {
        code: 'pool-worker-stopped',
        values: { cause: expect.stringContaining('it was closed.') },
      },
    };
    await expect(measuring).rejects.toMatchObject(lost);
    await expect(split.advance(1)).rejects.toMatchObject(lost);
    await expect(split.flush()).rejects.toMatchObject(lost);
    await expect(split.weights(0)).rejects.toMatchObject(lost);
  });

  it('takes one member', async () => {
    const spec = specOf(MODELS.onehot ?? {});
    const twice = { ...spec, members: [...spec.members, ...spec.members] };
    await expect(createSplitTrainer(twice, poolOf(2))).rejects.toThrow('One run can be split');
  });
});

describe('the wasm engine, with a large run', () => {
  const now = () => performance.now();

  it('shares it between all cores, and says over how many threads', async () => {
    const spec = large();
    const pool = poolOf(3);
    const { trainer, info } = await ENGINES.wasm(spec, { now, pool });
    expect(info.label).toMatch(/^WebAssembly SIMD.* in 3 threads$/);
    expect(info.memory).toEqual(wasmMemory(spec, 3));
    expect(info.memory.bytes).toBeGreaterThan(2 * wasmMemory(spec).bytes);
    trainer.dispose();
    expect(pool.closed).toBe(2);
  });

  it('trains it as a member of an ensemble, on one thread and on several: all the same', async () => {
    const spec = large();
    const [member] = spec.members as [TrainerSpec['members'][number]];
    expect(shardCount(spec, member)).toBe(8);
    const other = { ...member, optimizer: { ...member.optimizer, weightDecay: 0 } };
    const ensemble = { ...spec, members: [other, member] };
    const trained = async (trainer: Trainer, at = 0) => {
      await trainer.advance(3);
      const [measured, weights] = [(await trainer.measure())[at], await trainer.weights(at)];
      trainer.dispose();
      return { measured, weights };
    };
    const alone = await trained(await createWasmTrainer(spec));
    expect(await trained(await createSplitTrainer(spec, poolOf(3)))).toEqual(alone);
    expect(await trained(await createWasmTrainer(ensemble), 1)).toEqual(alone);
    expect(await trained(await createPooledTrainer(ensemble, poolOf(2)), 1)).toEqual(alone);
  });

  it('trains it in one thread where workers cannot be made, and says so', async () => {
    const pool: Pool = {
      workers: 2,
      open() {
        throw new Error('not allowed.');
      },
    };
    const { trainer, info } = await ENGINES.wasm(large(), { now, pool });
    expect(info.fallback).toMatchObject({
      failures: [
        {
          code: 'pool-worker-not-started',
          values: { cause: expect.stringContaining('not allowed') },
        },
      ],
      instead: 'one-thread',
    });
    await trainer.advance(1);
    expect(trainer.step).toBe(1);
  });

  it('trains it in one thread where several take more memory than is allowed', async () => {
    const spec = large();
    const pool = poolOf(8);
    const memoryLimit = wasmMemory(spec).bytes;
    const { info } = await ENGINES.wasm(spec, { now, pool, memoryLimit });
    expect(info.fallback).toMatchObject({
      failures: [{ code: 'run-too-large' }],
      instead: 'one-thread',
    });
    expect(info.threads).toBeUndefined();
    expect(pool.opened).toEqual([]);
  });

  it('leaves a small run where it is', async () => {
    const pool = poolOf(4);
    await ENGINES.wasm(specOf(MODELS.onehot ?? {}), { now, pool });
    expect(pool.opened).toEqual([]);
  });

  it('takes its step apart on one thread', async () => {
    const pool = poolOf(2);
    const config = configOf({
      'task.p': 113,
      'task.trainExamples': 3830,
      'model.dHidden': 64,
      engine: 'wasm',
    });
    const profiled = await profile(config, { now, pool });
    if (!profiled.ok) throw new Error(profiled.problem.code);
    expect(profiled.value.engine.label).not.toContain('threads');
    expect(pool.opened).toHaveLength(1);
    expect(pool.closed).toBe(1);
  });
});
