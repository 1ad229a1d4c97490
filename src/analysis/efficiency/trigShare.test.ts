import { describe, expect, it } from 'vitest';
import { createRandom } from '../../tasks/random';
import { heldOutTrigShare, trigShare } from './trigShare';

const tensor = (p: number, logit: (a: number, b: number, c: number) => number) =>
  Float32Array.from({ length: p ** 3 }, (_, i) =>
    logit(Math.floor(i / p / p), Math.floor(i / p) % p, i % p),
  );

/** The same share from the definition: an inner product with each cosine and sine of the span, one after the other. */
function naiveEnergy(logits: ArrayLike<number>, p: number): number {
  const centred = Float64Array.from(logits, (value, i) => {
    const row = Math.floor(i / p) * p;
    let mean = 0;
    for (let c = 0; c < p; c++) mean += (logits[row + c] as number) / p;
    return value - mean;
  });
  let projected = 0;
  for (let k = 1; k <= Math.floor(p / 2); k++) {
    for (const wave of [Math.cos, Math.sin]) {
      let inner = 0;
      let length = 0;
      centred.forEach((value, i) => {
        const turn = Math.floor(i / p / p) + (Math.floor(i / p) % p) - (i % p);
        const at = wave((2 * Math.PI * k * turn) / p);
        inner += value * at;
        length += at * at;
      });
      if (length > 1e-6) projected += inner ** 2 / length;
    }
  }
  return projected / centred.reduce((sum, value) => sum + value ** 2, 0);
}

describe('the trigonometric share', () => {
  it.each([7, 8, 13])('is what a naive transform finds, p = %i', (p) => {
    const random = createRandom(p, 'logits');
    const noise = tensor(p, () => random.normal());
    const mixed = tensor(
      p,
      (a, b, c) => 2 * Math.cos((6 * Math.PI * (a + b - c)) / p) + random.normal(),
    );
    for (const logits of [noise, mixed]) {
      const { norm, energy } = trigShare(logits, p);
      expect(energy).toBeCloseTo(naiveEnergy(logits, p), 10);
      expect(norm).toBeCloseTo(Math.sqrt(energy), 12);
    }
  });

  it('is 1 for what generalises, whatever each row adds to all answers', () => {
    const p = 11;
    const wave = (k: number, turn: number) => Math.cos((2 * Math.PI * k * turn) / p);
    const few = tensor(p, (a, b, c) => wave(2, a + b - c) + 0.4 * wave(5, a + b - c) + a - 3 * b);
    const right = tensor(p, (a, b, c) => ((a + b) % p === c ? 9 : 0));
    for (const logits of [few, right]) expect(trigShare(logits, p).norm).toBeCloseTo(1, 6);
  });

  it('is small for a table of random answers, and 0 for another rule', () => {
    const p = 23;
    const random = createRandom(2, 'labels');
    const labels = Array.from({ length: p * p }, () => random.integer(p));
    const memorised = tensor(p, (a, b, c) => (labels[a * p + b] === c ? 9 : 0));
    expect(trigShare(memorised, p).norm).toBeLessThan(0.15);
    const difference = tensor(p, (a, b, c) => Math.cos((2 * Math.PI * (a - b - c)) / p));
    expect(trigShare(difference, p).norm).toBeLessThan(1e-6);
  });

  it('has the share that was mixed in', () => {
    const p = 13;
    const turn = (x: number) => Math.cos((2 * Math.PI * x) / p);
    const mixed = tensor(p, (a, b, c) => 3 * turn(a + b - c) + 4 * turn(a - b - c));
    expect(trigShare(mixed, p).norm).toBeCloseTo(0.6, 6);
    expect(trigShare(mixed, p).energy).toBeCloseTo(0.36, 6);
  });

  it('is nothing where nothing is preferred, and refuses other shapes', () => {
    expect(
      trigShare(
        tensor(5, (a) => a),
        5,
      ).norm,
    ).toBeNaN();
    expect(() => trigShare(new Float32Array(24), 5)).toThrow('5³ logits, not 24');
  });
});

/** All pairs of p tokens as examples, in a seeded order, cut after `count`. */
function split(p: number, count: number): [Int32Array, Int32Array] {
  const random = createRandom(5, 'split');
  const order = Array.from({ length: p * p }, (_, i) => [random.uniform(), i] as const)
    .sort(([a], [b]) => a - b)
    .flatMap(([, pair]) => [Math.floor(pair / p), pair % p, 0]);
  return [Int32Array.from(order.slice(0, 3 * count)), Int32Array.from(order.slice(3 * count))];
}

describe('the held-out trigonometric share', () => {
  it.each([0.3, 0.95])(
    'of a lookup table of %d of the pairs is 0, although its share is √f',
    (f) => {
      const p = 23;
      const [held, others] = split(p, Math.round(f * p * p));
      const trained = new Set<number>();
      for (let i = 0; i < held.length; i += 3) {
        trained.add((held[i] as number) * p + (held[i + 1] as number));
      }
      const table = tensor(p, (a, b, c) => (trained.has(a * p + b) && (a + b) % p === c ? 9 : 0));
      expect(trigShare(table, p).norm).toBeCloseTo(Math.sqrt(trained.size / p ** 2), 6);
      expect(heldOutTrigShare(table, p, held, others)).toBe(0);
      expect(heldOutTrigShare(table, p, others, held)).toBe(0);
    },
  );

  it('is 1 both ways for what generalises, and the share itself over all pairs', () => {
    const p = 13;
    const [train, test] = split(p, 60);
    const wave = tensor(p, (a, b, c) => Math.cos((6 * Math.PI * (a + b - c)) / p) + a);
    expect(heldOutTrigShare(wave, p, train, test)).toBeCloseTo(1, 6);
    expect(heldOutTrigShare(wave, p, test, train)).toBeCloseTo(1, 6);
    const random = createRandom(3, 'logits');
    const mixed = tensor(
      p,
      (a, b, c) => Math.cos((2 * Math.PI * (a + b - c)) / p) + random.normal(),
    );
    const [all] = split(p, p * p);
    expect(heldOutTrigShare(mixed, p, all, all)).toBeCloseTo(trigShare(mixed, p).norm, 10);
  });

  it('is unknown where there is nothing to fit or to score', () => {
    const [all, none] = split(5, 25);
    const logits = new Float32Array(125).fill(1);
    expect(heldOutTrigShare(logits, 5, all, none)).toBeNaN();
    expect(heldOutTrigShare(logits, 5, none, all)).toBeNaN();
    expect(heldOutTrigShare(logits, 5, all, all)).toBe(0);
  });
});
