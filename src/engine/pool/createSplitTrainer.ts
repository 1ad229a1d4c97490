import type { Trainer, TrainerSpec } from '../trainer/trainer';
import { createHeap } from '../wasm/heap';
import { loadKernels, type WasmBuild } from '../wasm/loadKernels';
import { createWasmProfiler } from '../wasm/profiling/wasmProfiler';
import type { ShardRange } from '../wasm/shards';
import { shardRanges } from '../wasm/shards';
import { createWasmMember } from '../wasm/wasmMember';
import type { Pool } from './pool';
import type { PoolClient } from './poolClient';
import { openWorkers } from './poolClient';
import { sharedSums } from './sharedSums';

/** A trainer of one run whose examples are spread over threads. */
export interface SplitTrainer extends Trainer {
  readonly build: WasmBuild;
  /** The calling one among them. */
  readonly threads: number;
}

/**
 * Trains the spec's only member with the wasm engine on the calling thread and on workers of the pool, which are opened now
 * and closed by `dispose`. Each thread sums over some of the shards of the examples; the calling one adds the sums up in the
 * order that any number of threads keeps, and updates the weights: a run is bit for bit the one that createWasmTrainer
 * makes. `preferred` and `shards` override what is best here.
 * Throws EngineError: `worker-lost` where a worker cannot be started or dies, and those of createWasmTrainer.
 */
export async function createSplitTrainer(
  spec: TrainerSpec,
  pool: Pool,
  preferred?: WasmBuild,
  shards?: number,
): Promise<SplitTrainer> {
  const [onlyMember, ...others] = spec.members;
  if (!onlyMember || others.length > 0) {
    throw new RangeError(`One run can be split, not ${spec.members.length}.`);
  }
  const { kernels, build } = await loadKernels(preferred);
  const heap = createHeap(kernels);
  const { sums, ...run } = createWasmMember(spec, onlyMember, kernels, { heap, shards });
  const [own, ...ranges] = shardRanges(sums.shards, pool.workers);
  if (!own) throw new RangeError('A pool has workers.');
  const shared = { ...spec, members: [{ ...onlyMember, weights: {}, state: undefined }] };
  const { workers } = await openWorkers(pool, ranges.length, (worker, i) => {
    const range = ranges[i] as ShardRange;
    return worker.share({ spec: shared, shards: sums.shards, range, build });
  });
  const helpers = ranges.map((range, i) => ({ range, worker: workers[i] as PoolClient }));
  const addUp = sharedSums(sums, heap, helpers);

  let { optimizer } = onlyMember;
  let step = spec.step ?? 0;
  let gradientIsFresh = false;
  let last: Promise<unknown> = Promise.resolve();

  /** One job after the other, as each waits for messages; after one that has failed, all fail. */
  function inTurn<T>(job: () => T | Promise<T>): Promise<T> {
    const done = last.then(job);
    last = done;
    done.catch(() => undefined); // this call and the next get the error
    return done;
  }

  async function refresh(): Promise<void> {
    if (gradientIsFresh) return;
    await addUp(false);
    sums.finish();
    gradientIsFresh = true;
  }

  function check(member: number): void {
    if (member !== 0) throw new RangeError(`There is no member ${member}; there is one.`);
  }

  return {
    build,
    threads: 1 + workers.length,
    get step() {
      return step;
    },
    advance(steps) {
      const settings = optimizer;
      return inTurn(async () => {
        for (let i = 0; i < steps; i++) {
          await refresh();
          run.update(step + 1, settings);
          gradientIsFresh = false;
          step++;
        }
      });
    },
    flush: () => inTurn(() => undefined),
    measure: () =>
      inTurn(async () => {
        const statistics = await addUp(true);
        if (!statistics) throw new Error('Nothing was measured.');
        sums.finish();
        gradientIsFresh = true;
        return [run.measurement(statistics.train, statistics.test)];
      }),
    setOptimizer(member, settings) {
      check(member);
      optimizer = settings;
    },
    async weights(member) {
      check(member);
      return inTurn(run.weights);
    },
    async state(member) {
      check(member);
      return inTurn(run.state);
    },
    async gradient(member) {
      check(member);
      return inTurn(async () => {
        await refresh();
        return run.gradient();
      });
    },
    profiler: (now) => createWasmProfiler(spec, build, now),
    dispose() {
      for (const worker of workers) worker.close();
    },
  };
}
