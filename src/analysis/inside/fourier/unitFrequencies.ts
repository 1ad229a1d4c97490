import { sum } from '../../fit/statistics';
import { fourierTransform, frequencyCount } from './fourierBasis';

/**
 * Sums of the units' activations over the pairs (i, j) of Z_n × Z_n, all [n, units]. These four and the squares hold every energy that
 * a unit has in {1, cos, sin}(2πki/n) × {1, cos, sin}(2πkj/n): n² additions a unit instead of a transform of n⁴.
 */
export interface UnitSums {
  readonly n: number;
  /** Σ over pairs with the same i. */
  readonly rows: Float64Array;
  /** Σ over pairs with the same j. */
  readonly columns: Float64Array;
  /** Σ over pairs with the same i + j mod n. */
  readonly sums: Float64Array;
  /** Σ over pairs with the same i − j mod n. */
  readonly differences: Float64Array;
  /** Σ of the squares over all pairs, [units]. */
  readonly squares: Float64Array;
}

export function emptyUnitSums(n: number, units: number): UnitSums {
  const table = () => new Float64Array(n * units);
  return {
    n,
    rows: table(),
    columns: table(),
    sums: table(),
    differences: table(),
    squares: new Float64Array(units),
  };
}

/** Adds the activations [units] of the pair (i, j). */
export function addActivations(into: UnitSums, i: number, j: number, activations: Float64Array) {
  const { n, rows, columns, sums, differences, squares } = into;
  const units = squares.length;
  const row = i * units;
  const column = j * units;
  const sum = ((i + j) % n) * units;
  const difference = ((i - j + n) % n) * units;
  for (let u = 0; u < units; u++) {
    const x = activations[u] as number;
    if (x === 0) continue; // half of what ReLUs let through
    rows[row + u] = (rows[row + u] as number) + x;
    columns[column + u] = (columns[column + u] as number) + x;
    sums[sum + u] = (sums[sum + u] as number) + x;
    differences[difference + u] = (differences[difference + u] as number) + x;
    squares[u] = (squares[u] as number) + x * x;
  }
}

/** Energies of the units' activations over all pairs, centred. */
export interface UnitEnergies {
  /** Energy in the 3 × 3 block of each frequency, without the constant, [⌊n/2⌋, units], frequency k at k − 1. */
  readonly blocks: Float64Array;
  /** All of it, [units]. */
  readonly total: Float64Array;
}

/**
 * Energy of each unit and frequency from the four sums. cos and sin of ki alone have (1/n)·(F·rows)² of it, F the orthonormal basis,
 * and so on for the other three: products of cos and sin of ki and kj are cos and sin of k(i + j) and k(i − j). For k = n/2
 * these two coincide, and one counts.
 */
export function unitEnergies(of: UnitSums): UnitEnergies {
  const { n, squares } = of;
  const units = squares.length;
  const blocks = new Float64Array(frequencyCount(n) * units);
  const total = Float64Array.from(squares);
  const directions = [of.rows, of.columns, of.sums, of.differences];
  directions.forEach((table, direction) => {
    const transformed = fourierTransform(table, n);
    for (let component = 1; component < n; component++) {
      const k = Math.ceil(component / 2);
      if (2 * k === n && direction === 3) continue;
      for (let u = 0; u < units; u++) {
        const at = (k - 1) * units + u;
        blocks[at] =
          (blocks[at] as number) + (transformed[component * units + u] as number) ** 2 / n;
      }
    }
    if (direction > 0) return;
    for (let u = 0; u < units; u++) {
      total[u] = (total[u] as number) - (transformed[u] as number) ** 2 / n; // the constant
    }
  });
  return { blocks, total };
}

/** What a unit that answers to frequency k alone has besides: x² has 2k, functions of a square wave odd multiples. */
const HARMONICS = [1, 2, 3, 5, 7];

/** A unit belongs to its frequency's cluster from this folded share on (Nanda et al. 2023, section 4.3, on the share itself). */
export const CLUSTER_SHARE = 0.85;

/** The frequency of each unit. */
export interface UnitFrequencies {
  /** The k whose block has most energy, [units]; 0 for a unit that is constant. */
  readonly frequency: Int32Array;
  /** The share of the centred energy in that block (fraction of variance explained), [units]; NaN for a constant. */
  readonly share: Float64Array;
  /**
   * The share in the blocks of k and of its multiples by 2, 3, 5 and 7, [units]. The share alone refuses perfect units: x² of two
   * cosines has .800 at k and .200 at 2k, ReLU of two square waves .760 at k (INSIDE.md 2).
   */
  readonly foldedShare: Float64Array;
}

export function unitFrequencies({ blocks, total }: UnitEnergies, n: number): UnitFrequencies {
  const units = total.length;
  const frequency = new Int32Array(units);
  const share = new Float64Array(units).fill(Number.NaN);
  const foldedShare = new Float64Array(units).fill(Number.NaN);
  const energy = (k: number, u: number) => blocks[(k - 1) * units + u] as number;
  for (let u = 0; u < units; u++) {
    const whole = total[u] as number;
    if (!(whole > 0)) continue;
    let best = 1;
    for (let k = 2; k <= frequencyCount(n); k++) if (energy(k, u) > energy(best, u)) best = k;
    const harmonics = new Set(
      HARMONICS.map((multiple) => Math.min((multiple * best) % n, n - ((multiple * best) % n))),
    );
    harmonics.delete(0);
    frequency[u] = best;
    share[u] = energy(best, u) / whole;
    foldedShare[u] = [...harmonics].reduce((sum, k) => sum + energy(k, u), 0) / whole;
  }
  return { frequency, share, foldedShare };
}

/** How many units each frequency's cluster has, [⌊n/2⌋], frequency k at k − 1. */
export function clusterSizes(
  { frequency, foldedShare }: UnitFrequencies,
  n: number,
  from = CLUSTER_SHARE,
): Int32Array {
  const sizes = new Int32Array(frequencyCount(n));
  frequency.forEach((k, u) => {
    if (k > 0 && (foldedShare[u] as number) >= from) sizes[k - 1] = (sizes[k - 1] as number) + 1;
  });
  return sizes;
}

/** The norm of all units' activations at each frequency, √ of the blocks' energies over all units, [⌊n/2⌋]. */
export function unitSpectrum({ blocks, total }: UnitEnergies): Float64Array {
  const units = total.length;
  return Float64Array.from({ length: blocks.length / units }, (_, i) =>
    Math.sqrt(sum(blocks.subarray(i * units, (i + 1) * units))),
  );
}
