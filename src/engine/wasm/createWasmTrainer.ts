import type { Trainer, TrainerSpec } from '../trainer/trainer';
import { loadKernels, type WasmBuild } from './loadKernels';
import { createWasmProfiler } from './profiling/wasmProfiler';
import { createWasmRun } from './wasmMember';

/** This engine's trainer: what all engines have, and which build computes it. */
export interface WasmTrainer extends Trainer {
  readonly build: WasmBuild;
}

/**
 * Trains on the processor with SIMD kernels of our own, one member after the other, on the calling thread. All sums have a
 * fixed order: equal runs on one build are equal bit for bit. `preferred` overrides what this machine's best build is, `shards`
 * in how many parts examples are summed.
 * Throws EngineError: `no-wasm` where there is no SIMD, `out-of-memory` where the run does not fit.
 */
export async function createWasmTrainer(
  spec: TrainerSpec,
  preferred?: WasmBuild,
  shards?: number,
): Promise<WasmTrainer> {
  const { kernels, build } = await loadKernels(preferred);
  const runs = spec.members.map((member) => createWasmRun(spec, member, kernels, { shards }));
  const optimizers = spec.members.map(({ optimizer }) => optimizer);
  let step = spec.step ?? 0;

  const run = (member: number) => {
    const found = runs[member];
    if (!found) throw new RangeError(`There is no member ${member}; there are ${runs.length}.`);
    return found;
  };

  return {
    build,
    get step() {
      return step;
    },
    async advance(steps) {
      // Members outside, steps inside: a member's weights stay in the cache from step to step.
      for (const [member, optimizer] of optimizers.entries()) {
        for (let i = 1; i <= steps; i++) run(member).update(step + i, optimizer);
      }
      step += steps;
    },
    async flush() {},
    measure: async () => runs.map((each) => each.measure()),
    setOptimizer(member, optimizer) {
      optimizers[member] = optimizer;
    },
    weights: async (member) => run(member).weights(),
    state: async (member) => run(member).state(),
    gradient: async (member) => run(member).gradient(),
    profiler: (now) => createWasmProfiler(spec, build, now),
    dispose() {
      runs.length = 0;
    },
  };
}
