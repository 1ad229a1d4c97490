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
