import { describe, expect, it } from 'vitest';
import { createDataset } from '../../../tasks/dataset';
import type { OperationName } from '../../../tasks/operations';
import { pairTable } from '../../../tasks/pairs';
import { createRandom } from '../../../tasks/random';
import { taskCoordinate } from '../coordinate/taskCoordinate';
import { addedSums, pairSums, ruleLogits } from './pairTables';
import { ruleMeasures } from './ruleMeasures';
import { circuitLogits, cosineCoefficients, lookupShare, ruleShare } from './ruleShare';

/** A task with its pairs split in two, and the measures of any logits of it. */
function splitTask(op: OperationName, p: number, trainExamples: number) {
  const { train, test, tokens } = createDataset({
    op,
    p,
    trainExamples,
    labels: 'true',
    seed: 7,
    dropMirrors: false,
  });
  const coordinate = taskCoordinate(op, p);
  const sums = (logits: ArrayLike<number>) => ({
    train: pairSums(logits, coordinate, train),
    test: pairSums(logits, coordinate, test),
    mirrors: pairSums(logits, coordinate, new Int32Array(0)),
  });
  return {
    train,
    test,
    tokens,
    coordinate,
    sums,
    measure: (logits: ArrayLike<number>) => ruleMeasures(sums(logits), coordinate),
  };
}

const tensor = (tokens: number, logit: (a: number, b: number, c: number) => number) =>
  Float64Array.from({ length: tokens ** 3 }, (_, i) =>
    logit(Math.floor(i / tokens / tokens), Math.floor(i / tokens) % tokens, i % tokens),
  );
const normal = (tokens: number) => {
  const random = createRandom(tokens, 'logits');
  return tensor(tokens, () => random.normal());
};

/** Logit M for the right answers of the examples, 0 elsewhere. */
function lookupTable(tokens: number, examples: Int32Array, m: number): Float64Array {
  const logits = new Float64Array(tokens ** 3);
  for (let i = 0; i < examples.length; i += 3) {
    const [a, b, label] = examples.subarray(i, i + 3) as unknown as [number, number, number];
    logits[(a * tokens + b) * tokens + label] = m;
  }
  return logits;
}

describe('the share of x + y', () => {
  const p = 13;
  const { measure, train, test } = splitTask('add', p, 60);

  /** K of some pairs as logits of others: their correlation, entry by entry. */
  function naiveHeldOut(logits: Float64Array, fitted: Int32Array, scored: Int32Array): number {
    const entries = (examples: Int32Array) =>
      Array.from({ length: examples.length / 3 }, (_, i) => {
        const [a, b] = [examples[3 * i] as number, examples[3 * i + 1] as number];
        const row = Array.from(logits.subarray((a * p + b) * p, (a * p + b + 1) * p));
        const mean = row.reduce((sum, x) => sum + x, 0) / p;
        return row.map((x, c) => ({ r: (a + b - c + p) % p, value: x - mean }));
      }).flat();
    const predicted = new Map<number, number>();
    for (const { r, value } of entries(fitted)) {
      predicted.set(r, (predicted.get(r) ?? 0) + (3 * value) / fitted.length);
    }
    const of = entries(scored).map(({ r, value }) => [predicted.get(r) as number, value] as const);
    const sum = (by: (x: number, y: number) => number) =>
      of.reduce((all, [x, y]) => all + by(x, y), 0);
    return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
  }

  /** The share from its definition: an inner product with each cosine and sine of 2πk(a + b − c)/p, one after the other. */
  function naiveShare(logits: Float64Array): number {
    const centred = logits.map((value, i) => {
      const row = logits.subarray(Math.floor(i / p) * p, (Math.floor(i / p) + 1) * p);
      return value - row.reduce((sum, x) => sum + x, 0) / p;
    });
    let projected = 0;
    for (let k = 1; k <= (p - 1) / 2; k++) {
      for (const wave of [Math.cos, Math.sin]) {
        let inner = 0;
        centred.forEach((value, i) => {
          const r = Math.floor(i / p / p) + (Math.floor(i / p) % p) - (i % p);
          inner += value * wave((2 * Math.PI * k * r) / p);
        });
        projected += inner ** 2 / (p ** 3 / 2);
      }
    }
    return Math.sqrt(projected / centred.reduce((sum, x) => sum + x * x, 0));
  }

  it('is what a naive transform finds', () => {
    const noise = normal(p);
    const mixed = tensor(p, (a, b, c) => {
      const at = noise[(a * p + b) * p + c] as number;
      return 2 * Math.cos((6 * Math.PI * (a + b - c)) / p) + at + a - 3 * b;
    });
    for (const logits of [noise, mixed]) {
      expect(measure(logits).share).toBeCloseTo(naiveShare(logits), 10);
    }
  });

  it('is a correlation with K of the same or of other pairs', () => {
    const wave = (r: number) => Math.cos((2 * Math.PI * 3 * r) / p);
    const random = createRandom(1, 'noise');
    const mixed = tensor(p, (a, b, c) => wave(a + b - c) + random.normal() + a);
    for (const logits of [normal(p), mixed]) {
      const { share, heldOutShare, reverseHeldOutShare } = measure(logits);
      const all = Int32Array.of(...train, ...test);
      expect(share).toBeCloseTo(naiveHeldOut(logits, all, all), 12);
      expect(heldOutShare).toBeCloseTo(naiveHeldOut(logits, train, test), 12);
      expect(reverseHeldOutShare).toBeCloseTo(naiveHeldOut(logits, test, train), 12);
    }
  });

  it('is 0 for cos(w(a − b)), which no answer follows', () => {
    const logits = tensor(
      p,
      (a, b, c) => Math.cos((2 * Math.PI * 2 * (a - b)) / p) * Math.cos((2 * Math.PI * c) / p),
    );
    expect(measure(logits).share).toBeLessThan(1e-12);
    const difference = tensor(p, (a, b, c) => Math.cos((2 * Math.PI * 2 * (a - b - c)) / p));
    expect(measure(difference).share).toBeLessThan(1e-12);
  });

  it('of random logits is about 1/p', () => {
    const q = 31;
    const share = splitTask('add', q, 300).measure(normal(q)).share;
    // K has q − 1 of the (q − 1)·q² dimensions: the norm's share is 1/q, up to 1/√(2(q − 1)) of it.
    expect(Math.abs(share * q - 1)).toBeLessThan(4 / Math.sqrt(2 * (q - 1)));
  });
});

describe.each([
  ['add', 17],
  ['subtract', 17],
  ['squareSum', 17],
  ['cubicPlusY', 17],
  ['divideOrSubtract', 17],
] as const)('a lookup table of %s', (op, p) => {
  const d = 100;
  const { train, tokens, measure } = splitTask(op, p, d);
  const m = 9;
  const f = d / p ** 2;
  const centred = m * (1 - 1 / p);
  const measures = measure(lookupTable(tokens, train, m));

  it('has the share √f, which is its floor', () => {
    expect(measures.share).toBeCloseTo(Math.sqrt(f), 10);
    expect(measures.floor).toBe(lookupShare(f));
  });

  it('has o_gen = f·M, o_mem = (1 − f)·M on training and −f·M on test pairs', () => {
    expect(measures.oGen).toBeCloseTo(f * centred, 10);
    expect(measures.oMemTrain).toBeCloseTo((1 - f) * centred, 10);
    expect(measures.oMemTest).toBeCloseTo(-f * centred, 10);
  });

  it('has nothing held out', () => {
    expect(measures.oGenHeldOut).toBe(0);
    expect(measures.oMemHeldOut).toBeCloseTo(centred, 10);
    expect(measures.heldOutShare).toBe(0);
    expect(measures.reverseHeldOutShare).toBe(0);
  });
});

describe('a rule that holds for every pair', () => {
  it.each([
    'add',
    'subtract',
    'multiply',
    'divide',
    'squareSum',
    'quadratic',
    's5Product',
    's5Sandwich',
  ] as const)('has share 1 and no memory: %s', (op) => {
    const p = 7;
    const { measure, tokens } = splitTask(op, p, 20);
    const logits = lookupTable(tokens, pairTable(op, p), 5);
    const { share, heldOutShare, oGen, oGenHeldOut, oMemTrain, oMemTest } = measure(logits);
    expect(share).toBeCloseTo(1, 9);
    expect(heldOutShare).toBeCloseTo(1, 9);
    const { n } = taskCoordinate(op, p);
    expect(oGen).toBeCloseTo(5 * (1 - 1 / n), 10);
    expect(oGenHeldOut).toBeCloseTo(oGen, 10);
    expect(oMemTrain).toBeCloseTo(0, 10);
    expect(oMemTest).toBeCloseTo(0, 10);
  });
});

describe('K and α', () => {
  it('are means by r, and the least-squares fit on cosines', () => {
    for (const p of [11, 12]) {
      const { sums, coordinate } = splitTask('add', p, 50);
      const logits = normal(p);
      const { train, test } = sums(logits);
      const k = ruleLogits(addedSums([train, test]), coordinate);
      const naive = new Float64Array(p);
      for (let entry = 0; entry < p ** 3; entry++) {
        const [pair, c] = [Math.floor(entry / p), entry % p];
        const row = logits.subarray(pair * p, (pair + 1) * p);
        const value = (row[c] as number) - row.reduce((sum, x) => sum + x / p, 0);
        const r = (Math.floor(pair / p) + (pair % p) - c + 2 * p) % p;
        naive[r] = (naive[r] as number) + value / p ** 2;
      }
      k.forEach((mean, r) => {
        expect(mean).toBeCloseTo(naive[r] as number, 12);
      });
      const alpha = cosineCoefficients(k);
      for (let frequency = 1; frequency <= p / 2; frequency++) {
        let inner = 0;
        let length = 0;
        for (let entry = 0; entry < p ** 3; entry++) {
          const pair = Math.floor(entry / p);
          const turn = Math.floor(pair / p) + (pair % p) - (entry % p);
          const wave = Math.cos((2 * Math.PI * frequency * turn) / p);
          inner += wave * (logits[entry] as number);
          length += wave * wave;
        }
        expect(alpha[frequency - 1]).toBeCloseTo(inner / length, 11);
      }
    }
  });

  it('are unknown where there are no test pairs', () => {
    const p = 5;
    const { sums, coordinate } = splitTask('add', p, p * p);
    const { train, test } = sums(normal(p));
    const means = ruleLogits(train, coordinate);
    const { oGen, oGenHeldOut, oMemTest } = circuitLogits(
      means,
      ruleLogits(test, coordinate),
      train,
      test,
    );
    expect(oGen).not.toBeNaN();
    expect([oGenHeldOut, oMemTest]).toEqual([Number.NaN, Number.NaN]);
    expect(ruleShare(means, train)).toBeGreaterThan(0);
  });
});
