import { squareSum, sum } from '../../fit/statistics';

/** The tokens of a table as points in the plane of one frequency. */
export interface FrequencyCircle {
  /** Coordinates of each token in the order of the coordinate, [n]. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** k·i mod n of each token, [n]: neighbours on a circle of frequency k have neighbouring numbers. */
  readonly turn: Int32Array;
  /** Share of the centred table's energy that the frequency has. Projecting makes some roundness by itself: show it too. */
  readonly energyShare: number;
}

/**
 * The tokens of W [n, width] projected on the directions in which its cos and sin(2πki/n) lie: with u = Wᵀcos_k and v = Wᵀsin_k, token i
 * is at (W_i·u / ‖u‖, W_i·v / ‖v‖). k from 1 to ⌊n/2⌋; for k = n/2 there is no sine, and y is 0. The share is NaN where
 * all rows are equal.
 */
export function frequencyCircle(w: ArrayLike<number>, n: number, k: number): FrequencyCircle {
  const width = w.length / n;
  const turn = Int32Array.from({ length: n }, (_, i) => (k * i) % n);
  const waves = [Math.cos, Math.sin].slice(0, 2 * k === n ? 1 : 2);
  const directions = waves.map((wave) => {
    const direction = new Float64Array(width);
    turn.forEach((angle, i) => {
      const value = wave((2 * Math.PI * angle) / n);
      for (let j = 0; j < width; j++) {
        direction[j] = (direction[j] as number) + value * (w[i * width + j] as number);
      }
    });
    return direction;
  });
  const squares = directions.map(squareSum);
  const coordinates = directions.map((direction, d) => {
    const length = Math.sqrt(squares[d] as number);
    return Float64Array.from({ length: n }, (_, i) =>
      length > 0
        ? direction.reduce((sum, x, j) => sum + x * (w[i * width + j] as number), 0) / length
        : 0,
    );
  });
  const zeros = new Float64Array(n);
  const [x = zeros, y = zeros] = coordinates;
  const inFrequency = (sum(squares) * (2 * k === n ? 1 : 2)) / n;
  return { x, y, turn, energyShare: inFrequency / centredEnergy(w, n) };
}

/** Σ (W_ij − mean of column j)². */
function centredEnergy(w: ArrayLike<number>, n: number): number {
  const width = w.length / n;
  let energy = 0;
  for (let j = 0; j < width; j++) {
    let mean = 0;
    for (let i = 0; i < n; i++) mean += (w[i * width + j] as number) / n;
    for (let i = 0; i < n; i++) energy += ((w[i * width + j] as number) - mean) ** 2;
  }
  return energy;
}
