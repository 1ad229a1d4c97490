type Interval = readonly [number, number];

/**
 * The interval of a bootstrap over seeds around `value`, reaching at either end as far as what the scatter of single seeds lets believe
 * (`scatter`: of their logarithms, seedIntervals), if that is wider. Either may be absent.
 */
export function widerInterval(
  value: number,
  resampled: Interval | undefined,
  scatter: Interval | undefined,
): Interval | undefined {
  if (!scatter) return resampled;
  const half = (scatter[1] - scatter[0]) / 2;
  const around: Interval = [value * Math.exp(-half), value * Math.exp(half)];
  if (!resampled) return around;
  return [Math.min(resampled[0], around[0]), Math.max(resampled[1], around[1])];
}
