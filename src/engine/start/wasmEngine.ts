import { type EngineInfo, engineLabel } from '../../run/events/engineInfo';
import type { MemoryNeeded } from '../../run/events/memoryNeeded';
import { EngineError } from '../engineError';
import type { Environment } from '../environment';
import type { AllocationLimit } from '../memory/memoryLimit';
import { checkedMemory } from '../memory/memoryLimit';
import { createPooledTrainer } from '../pool/createPooledTrainer';
import { createSplitTrainer } from '../pool/createSplitTrainer';
import type { Pool } from '../pool/pool';
import { createWasmTrainer } from '../wasm/createWasmTrainer';
import type { WasmBuild } from '../wasm/loadKernels';
import { shardCount } from '../wasm/shards';
import { wasmMemory } from '../wasm/wasmMemory';
import type { Engine } from './engine';
import { withFallback } from './engine';

/** As far as the addresses of a module reach. */
const ADDRESS_SPACE: AllocationLimit = { bytes: 4 * 1024 ** 3, source: 'webassembly' };

function requirePool({ pool }: Environment): Pool {
  if (!pool) throw new EngineError('worker-lost', 'no-pool', {});
  return pool;
}

/**
 * Our kernels on the processor, in the build asked for, or else the best that this machine understands. Several members, or
 * one large run, are worth a pool where there are several cores.
 */
export function wasmEngine(name: 'wasm' | 'wasm-plain', build?: WasmBuild): Engine {
  const info = (build: WasmBuild, memory: MemoryNeeded, threads?: number): EngineInfo => {
    const facts = { name, software: false, build, ...(threads ? { threads } : {}) };
    return { ...facts, label: engineLabel(facts), memory };
  };

  const inThread: Engine = async (spec, environment) => {
    const memory = checkedMemory(wasmMemory(spec), spec, environment, ADDRESS_SPACE);
    const trainer = await createWasmTrainer(spec, build);
    return { trainer, info: info(trainer.build, memory) };
  };

  const memberParallel: Engine = async (spec, environment) => {
    const pool = requirePool(environment);
    const memory = checkedMemory(wasmMemory(spec), spec, environment); // in as many pieces as there are workers
    const trainer = await createPooledTrainer(spec, pool, build);
    return { trainer, info: info(trainer.build, memory, trainer.workers) };
  };

  const shardParallel: Engine = async (spec, environment) => {
    const pool = requirePool(environment);
    const memory = checkedMemory(wasmMemory(spec, pool.workers), spec, environment, ADDRESS_SPACE);
    const trainer = await createSplitTrainer(spec, pool, build);
    return { trainer, info: info(trainer.build, memory, trainer.threads) };
  };

  const withMembersFallback = withFallback(
    memberParallel,
    ['worker-lost'],
    inThread,
    'members-in-one-thread',
  );
  const withShardsFallback = withFallback(
    shardParallel,
    ['worker-lost', 'out-of-memory'],
    inThread,
    'one-thread',
  );

  return (spec, environment) => {
    const [only, ...others] = spec.members;
    const isAlone = !only || (environment.pool?.workers ?? 1) < 2;
    if (!isAlone && others.length > 0) return withMembersFallback(spec, environment);
    const isShared = !isAlone && shardCount(spec, only) > 1;
    return (isShared ? withShardsFallback : inThread)(spec, environment);
  };
}
