import { describe, expect, it } from 'vitest';
import type { OperationName } from './operations';
import { OPERATIONS, permutationOf } from './operations';
import { pairTable, tokenCount } from './pairs';

const NAMES = Object.keys(OPERATIONS) as OperationName[];
const PRIMES = [7, 11, 13];

/** [x, y, answer] of every pair. */
function rows(op: OperationName, p: number): number[][] {
  const table = pairTable(op, p);
  return Array.from({ length: table.length / 3 }, (_, i) => [...table.subarray(3 * i, 3 * i + 3)]);
}

/** The formulas once more, in whole numbers of any size; division is by trial. */
const FORMULAS: Partial<Record<OperationName, (x: bigint, y: bigint) => bigint>> = {
  add: (x, y) => x + y,
  subtract: (x, y) => x - y,
  multiply: (x, y) => x * y,
  squareSum: (x, y) => x ** 2n + y ** 2n,
  quadratic: (x, y) => x ** 2n + x * y + y ** 2n,
  quadraticPlusX: (x, y) => x ** 2n + x * y + y ** 2n + x,
  cubic: (x, y) => x ** 3n + x * y,
  cubicPlusY: (x, y) => x ** 3n + x * y ** 2n + y,
};

describe.each(NAMES)('%s', (op) => {
  it.each(PRIMES)('answers with a token (p = %i)', (p) => {
    const n = tokenCount(op, p);
    const strays = rows(op, p).filter(
      ([, , answer]) =>
        !Number.isInteger(answer) || (answer as number) < 0 || (answer as number) >= n,
    );
    expect(strays).toEqual([]);
  });

  it.each(PRIMES)('commutes exactly if it says so (p = %i)', (p) => {
    const answers = new Map(rows(op, p).map(([x, y, answer]) => [`${x},${y}`, answer]));
    const mirrored = [...answers].every(([pair, answer]) => {
      const [x, y] = pair.split(',');
      return answers.get(`${y},${x}`) === answer;
    });
    expect(mirrored).toBe(OPERATIONS[op].commutes);
  });
});

describe('modular arithmetic', () => {
  it.each(Object.entries(FORMULAS))('%s is its formula, at the largest p too', (op, formula) => {
    for (const p of [7, 10, 199]) {
      const wrong = rows(op as OperationName, p).filter(([x = 0, y = 0, answer = 0]) => {
        return (formula(BigInt(x), BigInt(y)) - BigInt(answer)) % BigInt(p) !== 0n;
      });
      expect(wrong).toEqual([]);
    }
  });

  it.each([3, 7, 13, 199])('(x / y) · y = x, and nothing is divided by 0 (p = %i)', (p) => {
    const table = rows('divide', p);
    expect(table.length).toBe(p * (p - 1));
    expect(table.filter(([x = 0, y = 0, z = 0]) => y === 0 || (z * y) % p !== x)).toEqual([]);
  });

  it('divides by odd y and subtracts even y', () => {
    const p = 13;
    const wrong = rows('divideOrSubtract', p).filter(([x = 0, y = 0, z = 0]) =>
      y % 2 === 1 ? (z * y) % p !== x : (z + y) % p !== x,
    );
    expect(wrong).toEqual([]);
  });
});

describe('S5', () => {
  const n = 120;
  const product = (x: number, y: number) => OPERATIONS.s5Product.answer(x, y, 0);
  const tokens = Array.from({ length: n }, (_, token) => token);
  const isPermutation = (list: number[]) => new Set(list).size === n;

  it('x · y is a Latin square', () => {
    for (const a of tokens) {
      expect(isPermutation(tokens.map((b) => product(a, b)))).toBe(true);
      expect(isPermutation(tokens.map((b) => product(b, a)))).toBe(true);
    }
  });

  it('a token is an order of 1 to 5, and products apply one after the other', () => {
    expect(permutationOf(0)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(tokens.map((token) => permutationOf(token).join())).size).toBe(n);
    for (const [x, y] of [
      [17, 50],
      [119, 3],
    ] as const) {
      const applied = permutationOf(y).map((place) => permutationOf(x)[place - 1]);
      expect(permutationOf(product(x, y))).toEqual(applied);
    }
  });

  it('x · y is associative, with token 0 as its identity', () => {
    const some = [1, 17, 40, 63, 77, 98, 119];
    for (const a of some) {
      expect([product(0, a), product(a, 0)]).toEqual([a, a]);
      for (const b of some) {
        for (const c of some) expect(product(product(a, b), c)).toBe(product(a, product(b, c)));
      }
    }
  });

  it('x · y · x⁻¹ and x · y · x follow from the product', () => {
    for (const x of tokens) {
      for (const y of tokens) {
        const xy = product(x, y);
        expect(product(OPERATIONS.s5Conjugate.answer(x, y, 0), x)).toBe(xy);
        expect(OPERATIONS.s5Sandwich.answer(x, y, 0)).toBe(product(xy, x));
      }
    }
  });
});
