import { matrixProduct } from './matrixProduct';

/** How many frequencies k = 1 … ⌊n/2⌋ functions on Z_n have; for even n the last has a cosine only. */
export const frequencyCount = (n: number): number => Math.floor(n / 2);

/**
 * The real orthonormal Fourier basis F of functions on Z_n, [n, n], one function a row: F_0 = 1/√n, then for each frequency k its
 * pair F_{2k−1}, F_{2k} = √(2/n) · cos, sin(2πkx/n) (Nanda et al. 2023, appendix C.1). For even n the last row is
 * cos(πx)/√n.
 */
export function fourierBasis(n: number): Float64Array {
  const basis = new Float64Array(n * n);
  // Angles are reduced to one turn first: cos of a large argument loses digits.
  const angle = (k: number, x: number) => (2 * Math.PI * ((k * x) % n)) / n;
  for (let x = 0; x < n; x++) {
    basis[x] = 1 / Math.sqrt(n);
    for (let k = 1; k <= frequencyCount(n); k++) {
      const isLast = 2 * k === n;
      const scale = isLast ? 1 / Math.sqrt(n) : Math.sqrt(2 / n);
      basis[(2 * k - 1) * n + x] = scale * Math.cos(angle(k, x));
      if (!isLast) basis[2 * k * n + x] = scale * Math.sin(angle(k, x));
    }
  }
  return basis;
}

/**
 * F·W: the Fourier components of each column of W [n, width], which is a function on Z_n. [n, width], rows as in
 * `fourierBasis`. The squares of all entries add up to those of W (Parseval).
 */
export const fourierTransform = (w: ArrayLike<number>, n: number): Float64Array =>
  matrixProduct(fourierBasis(n), n, w instanceof Float64Array ? w : Float64Array.from(w));

/**
 * The projection of functions on Z_n on cos and sin(2πkx/n) for the k given, as a kernel: the projected function at x is
 * Σ_y kernel[(x − y) mod n] · f(y). `withMean` keeps the constant as well. Frequencies are from 1 to ⌊n/2⌋, each once.
 */
export function projectionKernel(
  n: number,
  frequencies: readonly number[],
  withMean: boolean,
): Float64Array {
  return Float64Array.from({ length: n }, (_, x) =>
    frequencies.reduce(
      (sum, k) => sum + ((2 * k === n ? 1 : 2) / n) * Math.cos((2 * Math.PI * ((k * x) % n)) / n),
      withMean ? 1 / n : 0,
    ),
  );
}
