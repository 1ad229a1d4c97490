import { EngineError } from '../engineError';
import type { Measurement, Trainer, TrainerSpec } from '../trainer';
import type { WasmBuild } from '../wasm/loadKernels';
import { deal } from './deal';
import type { Pool } from './pool';
import { type PoolCaller, poolCaller } from './poolCaller';

/** A trainer whose members are spread over workers. */
export interface PooledTrainer extends Trainer {
  readonly build: WasmBuild;
  readonly workers: number;
}

function opened(pool: Pool): PoolCaller {
  try {
    return poolCaller(pool.open());
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError('worker-lost', `No further workers could be started: ${words}`);
  }
}

/**
 * Trains with the wasm engine in a pool of workers, which are opened now and closed by `dispose`. Members are dealt out by
 * their number of examples; each trains as it would alone, so a run is the same whatever the number of workers. Commands run
 * one ahead of the answers, so that no worker waits at the end of an `advance`. `build` overrides what is best here.
 * Throws EngineError: `worker-lost` where a worker cannot be started or dies, and those of createWasmTrainer.
 */
export async function createPooledTrainer(
  spec: TrainerSpec,
  pool: Pool,
  wanted?: WasmBuild,
): Promise<PooledTrainer> {
  const shares = deal(
    spec.members.map(({ train }) => train.length),
    pool.workers,
  );
  const workers: PoolCaller[] = [];
  const close = () => {
    for (const worker of workers) worker.close();
  };
  let build: WasmBuild;
  try {
    for (const _ of shares) workers.push(opened(pool));
    const builds = await Promise.all(
      shares.map((share, i) => {
        const members = share.map(
          (member) => spec.members[member] as (typeof spec.members)[number],
        );
        return (workers[i] as PoolCaller).create({ ...spec, members }, wanted);
      }),
    );
    build = builds[0] as WasmBuild;
    if (builds.some((other) => other !== build)) {
      throw new EngineError('bug', 'The workers do not agree on how to compute.');
    }
  } catch (error) {
    close();
    throw error;
  }

  let step = spec.step ?? 0;
  let inFlight: Promise<unknown> = Promise.resolve();
  /** Who trains a member, and its place in the share. */
  const places = spec.members.map((_, member) => {
    const at = shares.findIndex((share) => share.includes(member));
    return { worker: workers[at], place: shares[at]?.indexOf(member) ?? 0 };
  });
  const of = (member: number) => {
    const { worker, place } = places[member] ?? {};
    if (!worker || place === undefined) {
      throw new RangeError(`There is no member ${member}; there are ${places.length}.`);
    }
    return { worker, place };
  };
  const all = <T>(ask: (worker: PoolCaller) => Promise<T>) => Promise.all(workers.map(ask));

  return {
    build,
    workers: workers.length,
    get step() {
      return step;
    },
    async advance(steps) {
      step += steps;
      const previous = inFlight;
      inFlight = all((worker) => worker.ask('advance', steps));
      inFlight.catch(() => undefined); // told to whoever waits for it next
      await previous;
    },
    async settle() {
      await inFlight;
    },
    async measure() {
      const shared = await all((worker) => worker.ask('measure'));
      const measurements: Measurement[] = [];
      for (const [i, share] of shares.entries()) {
        for (const [at, member] of share.entries()) {
          measurements[member] = shared[i]?.[at] as Measurement;
        }
      }
      return measurements;
    },
    setOptimizer(member, optimizer) {
      const { worker, place } = of(member);
      worker.ask('setOptimizer', place, optimizer).catch(() => undefined); // what comes next fails too
    },
    weights: async (member) => of(member).worker.ask('weights', of(member).place),
    state: async (member) => of(member).worker.ask('state', of(member).place),
    gradient: async (member) => of(member).worker.ask('gradient', of(member).place),
    dispose: close,
  };
}
