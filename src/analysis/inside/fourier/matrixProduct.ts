/** Rows that one pass of `addWeightedRows` adds: eight at a time take two thirds of the time of four in V8. */
const ROWS_AT_ONCE = 8;

/** How long `values` and `rows` of `addWeightedRows` must be to hold `count` entries: a multiple of a pass. */
export const weightedRowsCapacity = (count: number): number => count + ROWS_AT_ONCE;

/**
 * Adds Σ_k values[k] · w[rows[k]] to out[at … at + columns), for k < count. w is row-major, its rows `columns` long; `values` and
 * `rows` have the length of `weightedRowsCapacity`, and what follows `count` is overwritten.
 */
export function addWeightedRows(
  out: Float64Array,
  at: number,
  values: Float64Array,
  rows: Int32Array,
  count: number,
  w: Float64Array,
  columns: number,
): void {
  if (count === 0) return;
  // What fills the last pass up counts 0 times.
  values.fill(0, count, count + ROWS_AT_ONCE);
  rows.fill(rows[0] as number, count, count + ROWS_AT_ONCE);
  for (let k = 0; k < count; k += ROWS_AT_ONCE) {
    const x0 = values[k] as number;
    const x1 = values[k + 1] as number;
    const x2 = values[k + 2] as number;
    const x3 = values[k + 3] as number;
    const x4 = values[k + 4] as number;
    const x5 = values[k + 5] as number;
    const x6 = values[k + 6] as number;
    const x7 = values[k + 7] as number;
    const w0 = (rows[k] as number) * columns;
    const w1 = (rows[k + 1] as number) * columns;
    const w2 = (rows[k + 2] as number) * columns;
    const w3 = (rows[k + 3] as number) * columns;
    const w4 = (rows[k + 4] as number) * columns;
    const w5 = (rows[k + 5] as number) * columns;
    const w6 = (rows[k + 6] as number) * columns;
    const w7 = (rows[k + 7] as number) * columns;
    for (let j = 0; j < columns; j++) {
      out[at + j] =
        (out[at + j] as number) +
        x0 * (w[w0 + j] as number) +
        x1 * (w[w1 + j] as number) +
        x2 * (w[w2 + j] as number) +
        x3 * (w[w3 + j] as number) +
        x4 * (w[w4 + j] as number) +
        x5 * (w[w5 + j] as number) +
        x6 * (w[w6 + j] as number) +
        x7 * (w[w7 + j] as number);
    }
  }
}

/** x [n, inner] times w [inner, columns], row-major. Zeros of x cost nothing. */
export function matrixProduct(
  x: ArrayLike<number>,
  inner: number,
  w: Float64Array,
): Float64Array<ArrayBuffer> {
  const columns = w.length / inner;
  const n = x.length / inner;
  const out = new Float64Array(n * columns);
  const values = new Float64Array(weightedRowsCapacity(inner));
  const rows = new Int32Array(weightedRowsCapacity(inner));
  for (let row = 0; row < n; row++) {
    let count = 0;
    for (let i = 0; i < inner; i++) {
      const value = x[row * inner + i] as number;
      if (value === 0) continue;
      values[count] = value;
      rows[count++] = i;
    }
    addWeightedRows(out, row * columns, values, rows, count, w, columns);
  }
  return out;
}

/** w [rows, columns] as [columns, rows]. */
export function transposed(w: ArrayLike<number>, rows: number): Float64Array<ArrayBuffer> {
  const columns = w.length / rows;
  const out = new Float64Array(w.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) out[j * rows + i] = w[i * columns + j] as number;
  }
  return out;
}
