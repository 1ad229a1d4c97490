import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../tasks/random';
import { fourierBasis, fourierTransform, frequencyCount, projectionKernel } from './fourierBasis';

const noise = (length: number, stream = 'noise') => {
  const random = createRandom(1, stream);
  return Float64Array.from({ length }, () => random.normal());
};
const squares = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, x) => sum + x * x, 0);

describe.each([3, 8, 59, 112, 113])('the Fourier basis of Z_%i', (n) => {
  const basis = fourierBasis(n);

  it('is orthonormal to 1e-14', () => {
    let worst = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let inner = 0;
        for (let x = 0; x < n; x++) {
          inner += (basis[i * n + x] as number) * (basis[j * n + x] as number);
        }
        worst = Math.max(worst, Math.abs(inner - (i === j ? 1 : 0)));
      }
    }
    expect(worst).toBeLessThan(1e-14);
  });

  it('keeps the energy of a matrix (Parseval)', () => {
    const w = noise(n * 5);
    expect(squares(fourierTransform(w, n)) / squares(w)).toBeCloseTo(1, 12);
  });

  it('has cosine and sine of frequency k at 2k − 1 and 2k', () => {
    const k = Math.min(2, frequencyCount(n));
    const wave = Float64Array.from({ length: n }, (_, x) =>
      Math.cos((2 * Math.PI * k * x) / n + 0.4),
    );
    const rows = Array.from(fourierTransform(wave, n), Math.abs);
    const outside = rows.filter((_, row) => row !== 2 * k - 1 && row !== 2 * k);
    expect(Math.max(...outside)).toBeLessThan(1e-12);
  });

  it('projects by its kernel as by its rows', () => {
    const f = noise(n, 'function');
    const keys = [1, frequencyCount(n)].filter((k, i, all) => all.indexOf(k) === i);
    const kernel = projectionKernel(n, keys, true);
    const transformed = fourierTransform(f, n);
    const rows = [0, ...keys.flatMap((k) => [2 * k - 1, 2 * k])].filter((row) => row < n);
    for (let x = 0; x < n; x++) {
      let byKernel = 0;
      for (let y = 0; y < n; y++)
        byKernel += (kernel[(x - y + n) % n] as number) * (f[y] as number);
      const byRows = rows.reduce(
        (sum, row) => sum + (transformed[row] as number) * (basis[row * n + x] as number),
        0,
      );
      expect(byKernel).toBeCloseTo(byRows, 11);
    }
  });
});
