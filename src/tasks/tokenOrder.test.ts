import { describe, expect, it } from 'vitest';
import { OPERATIONS, type OperationName } from './operations';
import { pairTable } from './pairs';
import { powers, primitiveRoot, tokenOrder } from './tokenOrder';

/** Smallest primitive roots, OEIS A001918. */
const ROOTS = [
  [3, 2],
  [5, 2],
  [7, 3],
  [23, 5],
  [37, 2],
  [41, 6],
  [59, 2],
  [71, 7],
  [113, 3],
  [191, 19],
  [199, 3],
] as const;

describe('primitive roots', () => {
  it.each(ROOTS)('of %i the smallest is %i', (p, root) => {
    expect(primitiveRoot(p)).toBe(root);
    expect(new Set(powers(root, p)).size).toBe(p - 1);
  });
});

describe('the order of tokens', () => {
  it.each(Object.keys(OPERATIONS) as OperationName[])('of %s has each token once', (op) => {
    const { tokens, places } = tokenOrder(op, 11);
    expect([...tokens].sort((a, b) => a - b)).toEqual([...tokens.keys()]);
    expect([...tokens].map((token) => places[token])).toEqual([...tokens.keys()]);
  });

  it('makes a sum of places of a product, and a difference of a quotient', () => {
    const p = 23;
    for (const [op, sign] of [
      ['multiply', 1],
      ['divide', -1],
    ] as const) {
      const { places } = tokenOrder(op, p);
      const logarithm = (token: number) => (places[token] as number) - 1;
      const table = pairTable(op, p);
      for (let i = 0; i < table.length; i += 3) {
        const [x = 0, y = 0, answer = 0] = table.subarray(i, i + 3);
        if (x === 0 || y === 0) continue;
        const sum = logarithm(x) + sign * logarithm(y) + p - 1;
        expect(logarithm(answer)).toBe(sum % (p - 1));
      }
    }
  });

  it('is plain where nothing multiplies alone, and where p is no prime', () => {
    for (const [op, p] of [
      ['add', 11],
      ['divideOrSubtract', 11],
      ['squareSum', 11],
      ['s5Product', 11],
      ['multiply', 10],
    ] as const) {
      const { tokens, root } = tokenOrder(op, p);
      expect(root).toBeUndefined();
      expect([...tokens]).toEqual([...tokens.keys()]);
    }
    expect(tokenOrder('multiply', 11)).toMatchObject({ root: 2 });
  });
});
