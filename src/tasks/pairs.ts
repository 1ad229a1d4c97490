import type { OperationName } from './operations';
import { OPERATIONS } from './operations';

/** How many tokens (and classes) the task has: p, or 120 for S5. */
export const tokenCount = (op: OperationName, p: number): number => OPERATIONS[op].tokens ?? p;

/** How many examples the whole task has. */
export function pairCount(op: OperationName, p: number): number {
  const n = tokenCount(op, p);
  const { defined } = OPERATIONS[op];
  if (!defined) return n * n;
  let count = 0;
  for (let x = 0; x < n; x++) for (let y = 0; y < n; y++) if (defined(x, y)) count++;
  return count;
}

/** The whole pair table, x before y: [x, y, answer] for each pair, row-major [pairs, 3]. */
export function pairTable(op: OperationName, p: number): Int32Array {
  const n = tokenCount(op, p);
  const { defined, answer } = OPERATIONS[op];
  const table = new Int32Array(3 * pairCount(op, p));
  let at = 0;
  for (let x = 0; x < n; x++) {
    for (let y = 0; y < n; y++) {
      if (defined && !defined(x, y)) continue;
      table.set([x, y, answer(x, y, p)], at);
      at += 3;
    }
  }
  return table;
}
