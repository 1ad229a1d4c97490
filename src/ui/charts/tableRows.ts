/** Rows of a table that is still a pleasure to read. */
const MAX_ROWS = 24;

/** Row indices spread over the run as on a log axis: each about the same factor of steps after the one before. */
export function thinnedRows(steps: Float64Array): number[] {
  const last = steps.length - 1;
  if (last < MAX_ROWS) return Array.from(steps, (_, row) => row);
  const factor = Math.max(2, steps[last] as number) ** (1 / (MAX_ROWS - 2));
  const rows = [0];
  let wanted = 1;
  for (let row = 1; row < last; row++) {
    if ((steps[row] as number) < wanted) continue;
    rows.push(row);
    while (wanted <= (steps[row] as number)) wanted *= factor;
  }
  return [...rows, last];
}
