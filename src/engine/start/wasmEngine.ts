import { enginesText } from '../../messages/en/engines';
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

const LABELS = { relaxed: 'WebAssembly SIMD (relaxed)', plain: 'WebAssembly SIMD' } as const;

/** As far as the addresses of a module reach. */
const ADDRESS_SPACE: AllocationLimit = { bytes: 4 * 1024 ** 3, of: 'WebAssembly' };

function requirePool({ pool }: Environment): Pool {
  if (!pool) throw new EngineError('worker-lost', enginesText.noWorkers);
  return pool;
}

/**
 * Our kernels on the processor, in the build asked for, or else the best that this machine understands. Several members, or
 * one large run, are worth a pool where there are several cores.
 */
export function wasmEngine(name: 'wasm' | 'wasm-plain', build?: WasmBuild): Engine {
  const here: Engine = async (spec, environment) => {
    const memory = checkedMemory(wasmMemory(spec), spec, environment, ADDRESS_SPACE);
    const trainer = await createWasmTrainer(spec, build);
    return { trainer, info: { name, label: LABELS[trainer.build], software: false, memory } };
  };

  const members: Engine = async (spec, environment) => {
    const pool = requirePool(environment);
    const memory = checkedMemory(wasmMemory(spec), spec, environment); // in as many pieces as there are workers
    const trainer = await createPooledTrainer(spec, pool, build);
    const { build: engine, workers: threads } = trainer;
    const label = enginesText.inThreads({ engine: LABELS[engine], threads });
    return { trainer, info: { name, label, software: false, memory } };
  };

  const shards: Engine = async (spec, environment) => {
    const pool = requirePool(environment);
    const memory = checkedMemory(wasmMemory(spec, pool.workers), spec, environment, ADDRESS_SPACE);
    const trainer = await createSplitTrainer(spec, pool, build);
    const { threads } = trainer;
    const label = enginesText.inThreads({ engine: LABELS[trainer.build], threads });
    return { trainer, info: { name, label, software: false, threads, memory } };
  };

  const spread = withFallback(members, ['worker-lost'], here, enginesText.allInOneThread);
  const shared = withFallback(
    shards,
    ['worker-lost', 'out-of-memory'],
    here,
    enginesText.oneThread,
  );

  return (spec, environment) => {
    const [only, ...others] = spec.members;
    const isAlone = !only || (environment.pool?.workers ?? 1) < 2;
    if (!isAlone && others.length > 0) return spread(spec, environment);
    const isShared = !isAlone && shardCount(spec, only) > 1;
    return (isShared ? shared : here)(spec, environment);
  };
}
