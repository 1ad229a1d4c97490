import { describe, expect, it } from 'vitest';
import { createRandom } from '../../tasks/random';
import { trigShare } from './trigShare';

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
