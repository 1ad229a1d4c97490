import { createHeap } from './heap';
import type { Kernels } from './kernels';
import { newMatrix } from './matrix';
import { createProducts } from './products';

/** Rows and columns of the products tried, smallest first. */
const SIZES = [64, 128, 256, 512] as const;
const PEAK_BUDGET_MS = 60;
/** Long beside the roundness of browsers’ clocks. */
const MIN_TRY_MS = 10;
const MEGA = 1e6;

/** 10⁹ operations a second of our own product of two square matrices, the copying into panels left out: the best of several tries. */
export function measurePeakGflops(kernels: Kernels, now: () => number): number {
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
