import { mean, sum } from './statistics';

/** Steps of Simpson's rule; the integrand is smooth, and the error is below 1e-9. */
const PIECES = 400;

/** ∫ cos^n over [0, end]. */
function cosinePower(n: number, end: number): number {
  const width = end / PIECES;
  let total = 1 + Math.cos(end) ** n;
  for (let i = 1; i < PIECES; i++) total += (i % 2 === 1 ? 4 : 2) * Math.cos(i * width) ** n;
  return (total * width) / 3;
}

/**
 * The t within which Student's distribution with `freedom` (≥ 1) degrees of freedom has the share `inside` of its mass.
 * With t = √freedom · tan θ its density is cos^(freedom − 1) θ.
 */
export function studentT(freedom: number, inside = 0.95): number {
  const target = inside * cosinePower(freedom - 1, Math.PI / 2);
  let low = 0;
  let high = Math.PI / 2;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (cosinePower(freedom - 1, middle) < target) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan(low);
}

/**
 * 95 % intervals for the means of several groups of seeds with the same variance, from Student's t with the pooled standard
 * deviation: with two or three seeds a group, a bootstrap resamples too few values, and is too narrow. Absent for a group without
 * values, and for all where no group has two.
 */
export function seedIntervals(
  groups: readonly (readonly number[])[],
): readonly (readonly [number, number] | undefined)[] {
  const freedom = sum(groups.map((values) => Math.max(0, values.length - 1)));
  if (freedom === 0) return groups.map(() => undefined);
  const squares = groups.flatMap((values) => values.map((value) => (value - mean(values)) ** 2));
  const scatter = Math.sqrt(sum(squares) / freedom);
  const t = studentT(freedom);
  return groups.map((values) => {
    if (values.length === 0) return undefined;
    const half = (t * scatter) / Math.sqrt(values.length);
    return [mean(values) - half, mean(values) + half] as const;
  });
}

type Interval = readonly [number, number];

/**
 * The wider of two intervals around `value` at each end: that of a bootstrap over seeds, and that from the scatter of single seeds
 * (`scatter`: of their logarithms, seedIntervals). Either may be absent.
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
