import type { Profiler, TrainerSpec } from '../../trainer/trainer';
import { createHeap } from '../heap';
import type { Kernels } from '../kernels';
import { loadKernels, type WasmBuild } from '../loadKernels';
import { newMatrix } from '../matrix';
import { createProducts, type Products } from '../products';
import { createWasmRun } from '../wasmMember';
import { createTimedKernels } from './timedKernels';

/** The kernels that multiply matrices. */
type ProductKernel = 'product' | 'weightGradient';

/** Products that tell of each call how many operations it is: 2 · rows · inner · columns, without padding. */
const countedProducts = (
  products: Products,
  count: (kernel: ProductKernel, flops: number) => void,
): Products => ({
  ...products,
  product(a, b, c, rows = a.rows) {
    count('product', 2 * rows * b.inner * c.columns);
    products.product(a, b, c, rows);
  },
  addProduct(a, b, c, rows = a.rows) {
    count('product', 2 * rows * b.inner * c.columns);
    products.addProduct(a, b, c, rows);
  },
  weightGradient(a, b, g, rows) {
    count('weightGradient', 2 * rows * g.rows * g.columns);
    products.weightGradient(a, b, g, rows);
  },
});

/** Rows and columns of the products tried, smallest first. */
const SIZES = [64, 128, 256, 512] as const;
const PEAK_BUDGET_MS = 60;
/** Long beside the roundness of browsers’ clocks. */
const MIN_TRY_MS = 10;
const MEGA = 1e6;

/** 10⁹ operations a second of our own product of two square matrices, the copying into panels left out: the best of several tries. */
function measurePeakGflops(kernels: Kernels, now: () => number): number {
  const heap = createHeap(kernels);
  const products = createProducts(kernels, heap);
  let best = 0;
  for (const size of SIZES) {
    const [a, b, c] = [0, 1, 2].map(() => newMatrix(heap, size, size));
    if (!a || !b || !c) throw new Error('There are three matrices.');
    for (const { at, stride } of [a, b]) heap.view(at, (size * stride) / 4).fill(0.5);
    const panels = products.panels(b);
    panels.refresh();
    products.product(a, panels, c); // warms the caches
    const endMs = now() + PEAK_BUDGET_MS;
    do {
      const startMs = now();
      let calls = 0;
      let ms = 0;
      while (ms < MIN_TRY_MS) {
        products.product(a, panels, c);
        calls++;
        ms = now() - startMs;
      }
      best = Math.max(best, (calls * 2 * size ** 3) / ms / MEGA);
    } while (now() < endMs);
  }
  return best;
}

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
