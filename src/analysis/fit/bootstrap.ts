import type { Random } from '../../tasks/random';

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

const ONE_TAIL = 0.025;

/** Draws of a bootstrap. */
export const RESAMPLES = 1000;

/** The middle 95 % of what the draws of a bootstrap gave; undefined where there are none. */
export function bootstrapInterval(
  values: readonly number[],
): readonly [number, number] | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number;
  return [quantile(ONE_TAIL), quantile(1 - ONE_TAIL)];
}

/** The share of draws that lie outside of such an interval. */
export const BOTH_TAILS = 2 * ONE_TAIL;
