import type { SetMeasurement } from './trainer';

/**
 * Cross-entropy of one row in nats, in doubles, from its shift s = max(0, max_{j≠y} d_j) and T = Σ_{j≠y} exp(d_j − s), where
 * d_j = z_j − z_y: s + log(exp(−s) + T), without cancellation at either end.
 */
export const rowLoss = (shift: number, others: number): number =>
  shift + Math.log1p(others + Math.expm1(-shift));

/** √(Σ x²) over all the arrays, in doubles. */
export function norm(arrays: Iterable<Float32Array>): number {
  let squares = 0;
  for (const array of arrays) for (const x of array) squares += x * x;
  return Math.sqrt(squares);
}

/** Loss of one row in nats, from the label's and the other logits, without cancellation: exact down to 1e-300. */
function logitsLoss(row: Float32Array, label: number): number {
  const right = row[label] as number;
  const shift = Math.max(
    0,
    row.reduce((most, z) => Math.max(most, z - right), 0),
  );
  let others = 0;
  row.forEach((z, j) => {
    if (j !== label) others += Math.exp(z - right - shift);
  });
  return rowLoss(shift, others);
}

/**
 * What a network's answers are worth, in doubles. logits: row-major [n, classes]; examples: [n, 3] = (x, y, label).
 * An answer is right when the label's logit is the first largest.
 */
export function measureLogits(
  logits: Float32Array,
  examples: Int32Array,
  classes: number,
): SetMeasurement {
  const n = examples.length / 3;
  let loss = 0;
  let right = 0;
  let correctLogit = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const row = logits.subarray(i * classes, (i + 1) * classes);
    const label = examples[3 * i + 2] as number;
    const mean = row.reduce((sum, z) => sum + z, 0) / classes;
    loss += logitsLoss(row, label);
    if (row.indexOf(row.reduce((most, z) => Math.max(most, z))) === label) right++;
    correctLogit += (row[label] as number) - mean;
    squares += row.reduce((sum, z) => sum + (z - mean) ** 2, 0);
  }
  return {
    loss: loss / n,
    accuracy: right / n,
    correctLogit: correctLogit / n,
    rmsLogit: Math.sqrt(squares / (n * classes)),
  };
}
