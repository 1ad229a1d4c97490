import { fourierTransform, frequencyCount } from './fourierBasis';

/** How strong each frequency is in a matrix whose rows are functions' values at 0 … n − 1. */
export interface Spectrum {
  /** Row norms of F·W, [n]: the constant, then cosine and sine of each frequency. */
  readonly components: Float64Array;
  /** Norm of each frequency's pair of rows, [⌊n/2⌋], frequency k at k − 1. */
  readonly frequencies: Float64Array;
}

/** From the squares of the n component norms. */
function spectrumOfSquares(squares: Float64Array): Spectrum {
  const n = squares.length;
  return {
    components: squares.map(Math.sqrt),
    frequencies: Float64Array.from({ length: frequencyCount(n) }, (_, i) =>
      Math.sqrt((squares[2 * i + 1] as number) + (squares[2 * i + 2] ?? 0)),
    ),
  };
}

/** The spectrum of W [n, width] along its rows: row norms of F·W (Nanda et al. 2023, section 4.1 and figure 3). */
export function spectrum(w: ArrayLike<number>, n: number): Spectrum {
  const transformed = fourierTransform(w, n);
  const width = transformed.length / n;
  const squares = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    let sum = 0;
    for (let j = 0; j < width; j++) sum += (transformed[row * width + j] as number) ** 2;
    squares[row] = sum;
  }
  return spectrumOfSquares(squares);
}

/** The spectrum of several matrices of n rows, side by side. */
export function joinedSpectrum(spectra: readonly Spectrum[]): Spectrum {
  const n = spectra[0]?.components.length ?? 0;
  return spectrumOfSquares(
    Float64Array.from({ length: n }, (_, row) =>
      spectra.reduce((sum, { components }) => sum + (components[row] as number) ** 2, 0),
    ),
  );
}

/** A frequency is key where its norm is more than this share of the largest. */
export const KEY_THRESHOLD = 1 / 4;

/**
 * The key frequencies, rising: those whose norm (frequency k at k − 1) is more than `threshold` of the largest. Empty where all
 * are 0. The norms are those of the output side: unit weights along the answers (Nanda et al. 2023, section 4.1: W_L).
 */
export function keyFrequencies(norms: Float64Array, threshold = KEY_THRESHOLD): number[] {
  const largest = norms.reduce((most, norm) => Math.max(most, norm), 0);
  return Array.from(norms, (norm, i) => (norm > threshold * largest ? i + 1 : 0)).filter(Boolean);
}

/**
 * The Gini coefficient of values ≥ 0: 2 Σ i·x_(i) / (n Σ x) − (n + 1)/n, i from 1 in rising order (Hurley & Rickard 2009). 0 where
 * all are equal, 1 − m/n where m of n are equal and the others 0; NaN where all are 0. Of component norms it says how
 * sparse a matrix is in the Fourier basis (Nanda et al. 2023, section 5.1).
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  let weighted = 0;
  let sum = 0;
  sorted.forEach((x, i) => {
    weighted += (i + 1) * x;
    sum += x;
  });
  return (2 * weighted) / (n * sum) - (n + 1) / n;
}

/**
 * The inverse participation ratio of each column of W [n, width]: Σ_k (|û_k| / ‖û‖)⁴ over its rfft, k = 0 … ⌊n/2⌋ (Gromov 2023,
 * section 3, r = 2). 1 for a pure cosine, 2/3 for a square wave; about 2/(⌊n/2⌋ + 1) for random weights. [width], NaN for zeros.
 */
export function inverseParticipationRatios(w: ArrayLike<number>, n: number): Float64Array {
  const transformed = fourierTransform(w, n);
  const width = transformed.length / n;
  const square = (row: number, j: number) => (transformed[row * width + j] ?? 0) ** 2;
  return Float64Array.from({ length: width }, (_, j) => {
    let sum = square(0, j); // |û_0|² / n
    let squares = sum ** 2;
    for (let k = 1; k <= frequencyCount(n); k++) {
      // The rfft has each pair once: |û_k|² / n is half of what its two components have.
      const power =
        2 * k === n ? square(2 * k - 1, j) : (square(2 * k - 1, j) + square(2 * k, j)) / 2;
      sum += power;
      squares += power ** 2;
    }
    return squares / sum ** 2;
  });
}
