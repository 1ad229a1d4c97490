import { describe, expect, it } from 'vitest';
import { OPERATIONS, S5 } from '../../../tasks/operations';
import { createRandom } from '../../../tasks/random';
import { matrixProduct } from '../fourier/matrixProduct';
import { S5_REPRESENTATIONS, s5EnergyShares, s5Projector } from './s5Representations';

const ORDER = 120;
const projectors = S5_REPRESENTATIONS.map((_, i) => s5Projector(i));
const distance = (x: Float64Array, y: Float64Array) =>
  x.reduce((most, value, i) => Math.max(most, Math.abs(value - (y[i] as number))), 0);
const random = createRandom(5, 'weights');
const noise = (width: number) =>
  Float64Array.from({ length: ORDER * width }, () => random.normal());

describe('the projectors of S5', () => {
  it('are idempotent, and orthogonal to each other', () => {
    projectors.forEach((projector, i) => {
      expect(distance(matrixProduct(projector, ORDER, projector), projector)).toBeLessThan(1e-12);
      const next = projectors[(i + 1) % projectors.length] as Float64Array;
      const zero = new Float64Array(ORDER * ORDER);
      expect(distance(matrixProduct(projector, ORDER, next), zero)).toBeLessThan(1e-12);
    });
  });

  it('have the ranks 1, 1, 16, 16, 25, 25, 36, and add up to the identity', () => {
    const traces = projectors.map((projector) => {
      let trace = 0;
      for (let g = 0; g < ORDER; g++) trace += projector[g * ORDER + g] as number;
      return Math.round(trace * 1e9) / 1e9;
    });
    expect(traces).toEqual([1, 1, 16, 16, 25, 25, 36]);
    for (let g = 0; g < ORDER; g++) {
      for (let h = 0; h < ORDER; h++) {
        const sum = projectors.reduce((all, p) => all + (p[g * ORDER + h] as number), 0);
        expect(Math.abs(sum - (g === h ? 1 : 0))).toBeLessThan(1e-12);
      }
    }
  });
});

describe('the energy in each representation', () => {
  it('is ‖P W‖² / ‖W‖²', () => {
    const w = noise(3);
    const energy = (values: Float64Array) => values.reduce((sum, x) => sum + x * x, 0);
    const shares = s5EnergyShares(w);
    projectors.forEach((projector, i) => {
      const part = matrixProduct(projector, ORDER, w);
      expect(shares[i]).toBeCloseTo(energy(part) / energy(w), 12);
    });
    expect(shares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
  });

  it('does not change when tokens are multiplied by a permutation, from either side', () => {
    const w = noise(2);
    const moved = (to: (g: number) => number) => {
      const out = new Float64Array(w.length);
      for (let g = 0; g < ORDER; g++) out.set(w.subarray(2 * g, 2 * g + 2), 2 * to(g));
      return out;
    };
    const product = (x: number, y: number) => OPERATIONS.s5Product.answer(x, y, 0);
    const shares = s5EnergyShares(w);
    for (const other of [moved((g) => product(37, g)), moved((g) => product(g, 101))]) {
      expect(distance(s5EnergyShares(other), shares)).toBeLessThan(1e-12);
    }
  });

  it('of one token is d² / 120, of signs all in (1,1,1,1,1), of fixed points in two', () => {
    const delta = Float64Array.from({ length: ORDER }, (_, g) => (g === 17 ? 1 : 0));
    s5EnergyShares(delta).forEach((share, i) => {
      const { dimension } = S5_REPRESENTATIONS[i] as { dimension: number };
      expect(share).toBeCloseTo(dimension ** 2 / ORDER, 12);
    });
    const inversions = (permutation: readonly number[]) =>
      permutation.flatMap((x, i) => permutation.slice(i).filter((y) => y < x)).length;
    const signs = Float64Array.from(S5, (permutation) => (-1) ** inversions(permutation));
    expect(s5EnergyShares(signs)[1]).toBeCloseTo(1, 12);
    const fixed = Float64Array.from(S5, (of) => of.filter((x, i) => x === i).length);
    const shares = s5EnergyShares(fixed); // its character is that of (5) plus (4,1)
    expect(shares[0]).toBeCloseTo(1 / 2, 12);
    expect(shares[2]).toBeCloseTo(1 / 2, 12);
  });
});
