import { expect, it } from 'vitest';
import { createRandom } from '../../../tasks/random';
import { frequencyCircle } from './frequencyCircle';

it('puts the tokens of one frequency on a circle, neighbours by their colour', () => {
  const [p, k, width] = [13, 5, 4];
  const angle = (n: number) => (2 * Math.PI * k * n) / p;
  // Cosine and sine in two orthogonal directions, and a constant, which counts for nothing.
  const w = Float64Array.from({ length: p * width }, (_, i) => {
    const [n, j] = [Math.floor(i / width), i % width];
    return [3 * Math.cos(angle(n)), 0, 3 * Math.sin(angle(n)), 7][j] as number;
  });
  const { x, y, turn, energyShare } = frequencyCircle(w, p, k);
  expect(energyShare).toBeCloseTo(1, 12);
  for (let n = 0; n < p; n++) {
    expect(x[n]).toBeCloseTo(3 * Math.cos(angle(n)), 10);
    expect(y[n]).toBeCloseTo(3 * Math.sin(angle(n)), 10);
    expect(turn[n]).toBe((k * n) % p);
  }
});

it.each([11, 12])('shares of all frequencies add up to 1, p = %i', (p) => {
  const random = createRandom(p, 'table');
  const w = Float64Array.from({ length: p * 3 }, () => random.normal() + 1);
  let sum = 0;
  for (let k = 1; k <= p / 2; k++) sum += frequencyCircle(w, p, k).energyShare;
  expect(sum).toBeCloseTo(1, 12);
  if (p % 2 === 0) expect(new Set(frequencyCircle(w, p, p / 2).y)).toEqual(new Set([0]));
});
