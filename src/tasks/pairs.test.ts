import { describe, expect, it } from 'vitest';
import type { OperationName } from './operations';
import { OPERATIONS } from './operations';
import { pairCount, pairTable, tokenCount } from './pairs';

describe.each(Object.keys(OPERATIONS) as OperationName[])('the pairs of %s', (op) => {
  const p = 11;
  const table = pairTable(op, p);
  const keys = Array.from(
    { length: table.length / 3 },
    (_, i) => (table[3 * i] as number) * tokenCount(op, p) + (table[3 * i + 1] as number),
  );

  it('are as many as it counts', () => {
    expect(keys.length).toBe(pairCount(op, p));
  });

  it('come in order, each once', () => {
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
  });
});

describe('how many tokens', () => {
  it('is p, but for S5 always 120', () => {
    expect(tokenCount('add', 59)).toBe(59);
    expect(tokenCount('s5Product', 59)).toBe(120);
    expect(pairCount('s5Product', 59)).toBe(14_400);
  });

  it('leaves p (p − 1) pairs to division', () => {
    expect(pairCount('divide', 59)).toBe(59 * 58);
    expect(pairCount('add', 59)).toBe(59 * 59);
  });
});
