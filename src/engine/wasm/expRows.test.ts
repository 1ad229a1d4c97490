import { describe, expect, it } from 'vitest';
import { allowRelaxedSimd } from '../../cli/node/allowRelaxedSimd';
import { createHeap } from './heap';
import { loadKernels, WASM_BUILDS } from './loadKernels';

allowRelaxedSimd();

describe.each(WASM_BUILDS)('eˣ in SIMD, %s build', async (build) => {
  const { kernels } = await loadKernels(build);
  const heap = createHeap(kernels);
  const exp = (x: Float32Array) => {
    const at = heap.allocateFilled(x.length, () => x);
    kernels.expRows(at, x.length);
    return heap.view(at, x.length).slice();
  };

  it('is right to 2e-7 of its value from −87.3 to 0', () => {
    const x = Float32Array.from({ length: 400_000 }, (_, i) => (-87.3 * i) / 400_000);
    const worst = exp(x).reduce(
      (most, e, i) => Math.max(most, Math.abs(e / Math.exp(x[i] as number) - 1)),
      0,
    );
    expect(worst).toBeLessThan(2e-7);
  });

  it('is exact at 0, nothing far below, and keeps what is not a number', () => {
    const x = Float32Array.of(0, -0, -88, -1000, -Infinity, Number.NaN, -3e38, -87.4);
    expect([...exp(x)]).toEqual([1, 1, 0, 0, 0, Number.NaN, 0, 0]);
  });
});
