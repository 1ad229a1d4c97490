import type { Random } from '../../tasks/random';

/**
 * A bootstrap over `count` groups: the statistic of each of `resamples` samples of `count` groups, drawn with replacement and given
 * as ascending indices. `statistic` must depend on its sample only: few groups make few different samples (four make 35), and it
 * is called once for each.
 */
export function bootstrap<T>(
  count: number,
  resamples: number,
  random: Random,
  statistic: (sample: readonly number[]) => T,
): T[] {
  const known = new Map<string, T>();
  return Array.from({ length: resamples }, () => {
    const sample = Array.from({ length: count }, () => random.integer(count)).sort((a, b) => a - b);
    const key = sample.join();
    const found = known.get(key) ?? statistic(sample);
    known.set(key, found);
    return found;
  });
}

const ONE_TAIL = 0.025;

/** Samples of a bootstrap. */
export const RESAMPLES = 1000;

/** The middle 95 % of the statistics of a bootstrap; undefined without values. */
export function bootstrapInterval(
  values: readonly number[],
): readonly [number, number] | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number;
  return [quantile(ONE_TAIL), quantile(1 - ONE_TAIL)];
}

/** The share of samples outside of such an interval. */
export const BOTH_TAILS = 2 * ONE_TAIL;
