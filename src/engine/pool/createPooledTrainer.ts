import { EngineError } from '../engineError';
import type { Measurement, Member, Trainer, TrainerSpec } from '../trainer/trainer';
import type { WasmBuild } from '../wasm/loadKernels';
import { assignMembers } from './assignMembers';
import type { Pool } from './pool';
import type { PoolClient } from './poolClient';
import { openWorkers } from './poolClient';

/** A trainer whose members are spread over workers. */
export interface PooledTrainer extends Trainer {
  readonly build: WasmBuild;
  readonly workers: number;
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
  preferred?: WasmBuild,
): Promise<PooledTrainer> {
  const shares = assignMembers(
    spec.members.map(({ train }) => train.length),
    pool.workers,
  );
  const { workers, answers } = await openWorkers(pool, shares.length, (worker, i) => {
    const members = (shares[i] ?? []).map((member) => spec.members[member] as Member);
    return worker.create({ ...spec, members }, preferred);
  });
  const [build] = answers as [WasmBuild];
  const close = () => {
    for (const worker of workers) worker.close();
  };
  if (answers.some((other) => other !== build)) {
    close();
    throw new EngineError('bug', 'pool-builds-differ', {});
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
  const all = <T>(ask: (worker: PoolClient) => Promise<T>) => Promise.all(workers.map(ask));

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
      inFlight.catch(() => undefined); // the next call that awaits it gets the error
      await previous;
    },
    async flush() {
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
