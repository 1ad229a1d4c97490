import type { Random } from '../tasks/random';

/**
 * A bootstrap over `count` groups: `resamples` times, as many of them are drawn as there are, each as often as it comes (ascending
 * indices). `of` must depend on what was drawn only: few groups make few different draws (four make 35), each asked once.
 */
export function bootstrap<T>(
  count: number,
  resamples: number,
  random: Random,
  of: (drawn: readonly number[]) => T,
): T[] {
  const known = new Map<string, T>();
  return Array.from({ length: resamples }, () => {
    const drawn = Array.from({ length: count }, () => random.integer(count)).sort((a, b) => a - b);
    const key = drawn.join();
    const found = known.get(key) ?? of(drawn);
    known.set(key, found);
    return found;
  });
}
