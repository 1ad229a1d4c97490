import type { Profiler } from '../profiler';
import type { TrainerSpec } from '../trainer';
import { countedProducts, type ProductKernel } from './countedProducts';
import { createHeap } from './heap';
import { loadKernels, type WasmBuild } from './loadKernels';
import { measurePeakGflops } from './peakRate';
import { createProducts } from './products';
import { createTimedKernels } from './timedKernels';
import { createWasmRun } from './wasmRun';

const BUDGET_MS = 500;
const WARM_STEPS = 3;

/** Times the calls of a step kernel by kernel, on runs of its own in a module of its own. */
export function createWasmProfiler(
  spec: TrainerSpec,
  build: WasmBuild,
  now: () => number,
): Profiler {
  return {
    how: 'clock',
    async kernels() {
      const flops: Record<ProductKernel, number> = { product: 0, weightGradient: 0 };
      const { kernels } = await loadKernels(build);
      const timed = createTimedKernels(kernels, now);
      const runs = spec.members.map((member) =>
        createWasmRun(spec, member, timed.kernels, {
          heap: createHeap(kernels),
          makeProducts: (...made) =>
            countedProducts(createProducts(...made), (kernel, count) => {
              flops[kernel] += count;
            }),
        }),
      );
      let done = 0;
      const step = () => {
        done++;
        spec.members.forEach(({ optimizer }, i) => {
          runs[i]?.update(done, optimizer);
        });
      };
      for (let i = 0; i < WARM_STEPS; i++) step();
      timed.restart();
      flops.product = 0;
      flops.weightGradient = 0;
      const endMs = now() + BUDGET_MS;
      let steps = 0;
      while (steps === 0 || now() < endMs) {
        step();
        steps++;
      }
      return [...timed.spent()].map(([name, { calls, ms }]) => ({
        name,
        calls: calls / steps,
        ms: ms / steps,
        flops: name === 'product' || name === 'weightGradient' ? flops[name] / steps : 0,
      }));
    },
    peakGflops: async () => measurePeakGflops((await loadKernels(build)).kernels, now),
  };
}
