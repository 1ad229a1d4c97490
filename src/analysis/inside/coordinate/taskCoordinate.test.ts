import { describe, expect, it } from 'vitest';
import { OPERATIONS, type OperationName } from '../../../tasks/operations';
import { tokenCount } from '../../../tasks/pairs';
import { createRandom } from '../../../tasks/random';
import { frequencyMeasures } from '../logits/frequencyMeasures';
import { pairSums, ruleLogits } from '../logits/pairTables';
import { ruleShare } from '../logits/ruleShare';
import { discreteLogarithm } from './discreteLogarithm';
import { taskCoordinate } from './taskCoordinate';

describe('discrete logarithms', () => {
  it.each([3, 5, 23, 59, 113])('undo powers of a primitive root of %i', (p) => {
    const { root, powers, logarithms } = discreteLogarithm(p);
    expect(new Set(powers).size).toBe(p - 1);
    expect(logarithms[0]).toBe(-1);
    let power = 1;
    powers.forEach((value, i) => {
      expect(value).toBe(power);
      expect(logarithms[value]).toBe(i);
      power = (power * root) % p;
    });
  });

  it('of 113 begin with 3, of 59 with 2', () => {
    expect([discreteLogarithm(113).root, discreteLogarithm(59).root]).toEqual([3, 2]);
  });

  it.each([4, 9, 12, 15])('are none modulo %i', (n) => {
    expect(() => discreteLogarithm(n)).toThrow(`${n} is not prime`);
  });
});

describe.each(Object.keys(OPERATIONS) as OperationName[])('the coordinate of %s', (op) => {
  const p = 11;
  const tokens = tokenCount(op, p);
  const { answer, defined } = OPERATIONS[op];
  const coordinate = taskCoordinate(op, p);
  const { target, answers, quotient, n, terms } = coordinate;

  it('has quotient 0 for the right answer of every pair, and for no other', () => {
    let inside = 0;
    for (let a = 0; a < tokens; a++) {
      for (let b = 0; b < tokens; b++) {
        const s = target[a * tokens + b] as number;
        if (s < 0) continue;
        inside++;
        const right = answers.indexOf(answer(a, b, p));
        expect(quotient[s * n + right]).toBe(0);
        if (a > 12) continue; // enough of S5
        const row = quotient.subarray(s * n, (s + 1) * n);
        expect(new Set(row).size).toBe(n);
      }
    }
    const pairs = terms ? n * n : tokens * tokens;
    expect(inside).toBe(pairs);
  });

  it('has terms that add up', () => {
    if (!terms) return expect(coordinate.note).toBeDefined();
    expect(coordinate.note).toBeUndefined();
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const [a, b] = [terms.first[i] as number, terms.second[j] as number];
        expect(!defined || defined(a, b)).toBe(true);
        expect(answers[(i + j) % n]).toBe(answer(a, b, p));
        expect(target[a * tokens + b]).toBe((i + j) % n);
      }
    }
  });
});

it('says where a task needs a prime', () => {
  for (const op of ['multiply', 'squareSum'] as const) {
    const { kind, note } = taskCoordinate(op, 12);
    expect([kind, note?.code]).toEqual(['rule', 'needs-prime']);
  }
});

describe('relabelling by a discrete logarithm', () => {
  const p = 13;
  const random = createRandom(2, 'logits');
  const logits = Float64Array.from({ length: p ** 3 }, () => random.normal());
  const product = taskCoordinate('multiply', p);
  const sum = taskCoordinate('add', p - 1);
  const { powers } = discreteLogarithm(p);
  const at = (i: number) => powers[i] as number;
  const n = p - 1;
  /** The same logits with tokens and answers renamed to their logarithms; 0 is no more. */
  const renamed = Float64Array.from({ length: n ** 3 }, (_, entry) => {
    const [i, j, c] = [Math.floor(entry / n / n), Math.floor(entry / n) % n, entry % n];
    return logits[(at(i) * p + at(j)) * p + at(c)] as number;
  });
  const examplesOf = (name: (i: number) => number, answerOf: (s: number) => number) =>
    Int32Array.from(
      Array.from({ length: n * n }, (_, pair) => {
        const [i, j] = [Math.floor(pair / n), pair % n];
        return [name(i), name(j), answerOf((i + j) % n)];
      }).flat(),
    );

  it('commutes with K, shares, α and the spectrum of the logits', () => {
    const sums = pairSums(logits, product, examplesOf(at, at));
    const same = (i: number) => i;
    const renamedSums = pairSums(renamed, sum, examplesOf(same, same));
    const [k, renamedK] = [ruleLogits(sums, product), ruleLogits(renamedSums, sum)];
    k.forEach((mean, r) => {
      expect(mean).toBeCloseTo(renamedK[r] as number, 12);
    });
    expect(ruleShare(k, sums)).toBeCloseTo(ruleShare(renamedK, renamedSums), 12);
    expect(sums.correct).toBeCloseTo(renamedSums.correct, 10);
    const output = Float64Array.from({ length: n }, () => random.normal());
    const shared = {
      sets: [{ examples: new Int32Array(0), losses: new Float64Array(0) }],
      output,
      keyThreshold: 0.25,
    };
    const one = frequencyMeasures({ logits, sums, ...shared }, product);
    const other = frequencyMeasures({ logits: renamed, sums: renamedSums, ...shared }, sum);
    one.coefficients.forEach((alpha, i) => {
      expect(alpha).toBeCloseTo(other.coefficients[i] as number, 12);
    });
    one.logits.components.forEach((norm, i) => {
      expect(norm).toBeCloseTo(other.logits.components[i] as number, 10);
    });
  });
});
