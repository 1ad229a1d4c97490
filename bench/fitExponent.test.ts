import { expect, it } from 'vitest';
import { fitExponent } from './fitExponent';

const powers = (k: number, noise: readonly number[] = []) =>
  [1, 2, 4, 8].map((size, i) => ({ size, msPerStep: 3 * size ** k * (noise[i] ?? 1) }));

it('finds the exponent of a power law', () => {
  expect(fitExponent(powers(1))).toBeCloseTo(1, 10);
  expect(fitExponent(powers(1.7))).toBeCloseTo(1.7, 10);
  expect(fitExponent(powers(0))).toBeCloseTo(0, 10);
});

it('balances what is too slow against what is too fast', () => {
  expect(fitExponent(powers(1, [1.1, 1 / 1.1, 1 / 1.1, 1.1]))).toBeCloseTo(1, 10);
});
