/** Whether n is prime (n below a few thousand: trial division). */
export function isPrime(n: number): boolean {
  if (!Number.isInteger(n) || n < 2) return false;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

/** The primes nearest to n from below and above within [low, high], nearest first. */
export function nearestPrimes(n: number, low: number, high: number): number[] {
  const search = (from: number, step: number) => {
    for (let x = from; x >= low && x <= high; x += step) if (isPrime(x)) return [x];
    return [];
  };
  const clamped = Math.min(high, Math.max(low, Math.round(n)));
  const found = [...search(clamped, -1), ...search(clamped + 1, 1)];
  return found.sort((a, b) => Math.abs(a - n) - Math.abs(b - n));
}
