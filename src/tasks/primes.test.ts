import { describe, expect, it } from 'vitest';
import { isPrime, nearestPrimes } from './primes';

/** Primes up to `limit` by the sieve of Eratosthenes. */
function sieve(limit: number): number[] {
  const composite = new Set<number>();
  const primes: number[] = [];
  for (let n = 2; n <= limit; n++) {
    if (composite.has(n)) continue;
    primes.push(n);
    for (let multiple = 2 * n; multiple <= limit; multiple += n) composite.add(multiple);
  }
  return primes;
}
const PRIMES = sieve(2000);

describe('isPrime', () => {
  it('agrees with the sieve', () => {
    const found = Array.from({ length: 2001 }, (_, n) => n).filter(isPrime);
    expect(found).toEqual(PRIMES);
  });

  it.each([-7, 0, 1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is not prime', (n) => {
    expect(isPrime(n)).toBe(false);
  });
});

describe('nearestPrimes', () => {
  const inside = PRIMES.filter((prime) => prime >= 3 && prime <= 199);

  it('gives the primes next to n on both sides, nearest first', () => {
    for (let n = 4; n < 199; n++) {
      if (isPrime(n)) continue;
      const below = inside.filter((prime) => prime < n).at(-1) as number;
      const above = inside.find((prime) => prime > n) as number;
      const expected = n - below <= above - n ? [below, above] : [above, below];
      expect(nearestPrimes(n, 3, 199)).toEqual(expected);
    }
  });

  it('starts with n itself where n is prime', () => {
    for (const prime of inside) expect(nearestPrimes(prime, 3, 199)[0]).toBe(prime);
  });

  it('never leaves the range', () => {
    expect(nearestPrimes(-50, 3, 199)).toEqual([3, 5]);
    expect(nearestPrimes(1000, 3, 199)).toEqual([199]);
    expect(nearestPrimes(1000, 3, 198)).toEqual([197]);
    expect(nearestPrimes(25, 24, 28)).toEqual([]);
  });
});
