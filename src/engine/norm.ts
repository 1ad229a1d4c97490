/** √(Σ x²) over all the arrays, in doubles. */
export function norm(arrays: Iterable<Float32Array>): number {
  let squares = 0;
  for (const array of arrays) for (const x of array) squares += x * x;
  return Math.sqrt(squares);
}
