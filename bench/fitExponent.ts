import { mean } from '../src/analysis/fit/statistics';

/** A size, and how long a step takes at it. */
export interface GrowthPoint {
  readonly size: number;
  readonly msPerStep: number;
}

/** The k of msPerStep ≈ c · sizeᵏ that fits best: the slope of the least-squares line through the logarithms. */
export function fitExponent(points: readonly GrowthPoint[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ msPerStep }) => Math.log(msPerStep));
  const [mx, my] = [mean(x), mean(y)];
  let covariance = 0;
  let variance = 0;
  x.forEach((value, i) => {
    covariance += (value - mx) * ((y[i] as number) - my);
    variance += (value - mx) ** 2;
  });
  return covariance / variance;
}
