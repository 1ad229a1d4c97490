import type { Coded, NoValues } from '../../run/coded';
import { studentT } from './confidenceIntervals';
import { mean, sum } from './statistics';

/** Why points have no power law. */
export interface PowerLawProblems {
  'not-positive': { readonly x: number; readonly y: number };
  'few-points': { readonly count: number };
  'same-x': NoValues;
}

/** A power law y = e^intercept · x^slope through measured points, or why there is none. */
export type PowerLawFit =
  | {
      readonly kind: 'fit';
      readonly slope: number;
      readonly intercept: number;
      /** 95 % interval of the slope, from Student's t. */
      readonly interval: readonly [number, number];
      readonly points: number;
    }
  | ({ readonly kind: 'none' } & Coded<PowerLawProblems>);

/** The slope of log y against log x by least squares. Points have x > 0 and y > 0. */
export function fitPowerLaw(
  points: readonly { readonly x: number; readonly y: number }[],
): PowerLawFit {
  const none = (problem: Coded<PowerLawProblems>): PowerLawFit => ({ kind: 'none', ...problem });
  const bad = points.find(({ x, y }) => !(x > 0 && y > 0 && x < Infinity && y < Infinity));
  if (bad) return none({ code: 'not-positive', values: { x: bad.x, y: bad.y } });
  if (points.length < 3) {
    return none({ code: 'few-points', values: { count: points.length } });
  }
  const xs = points.map(({ x }) => Math.log(x));
  const ys = points.map(({ y }) => Math.log(y));
  const [xMean, yMean] = [mean(xs), mean(ys)];
  const spread = sum(xs.map((x) => (x - xMean) ** 2));
  if (!(spread > 1e-18)) return none({ code: 'same-x', values: {} });
  const shared = sum(xs.map((x, i) => (x - xMean) * ((ys[i] as number) - yMean)));
  const slope = shared / spread;
  const intercept = yMean - slope * xMean;
  const residual = sum(xs.map((x, i) => ((ys[i] as number) - intercept - slope * x) ** 2));
  const freedom = points.length - 2;
  const half = studentT(freedom) * Math.sqrt(residual / freedom / spread);
  return {
    kind: 'fit',
    slope,
    intercept,
    interval: [slope - half, slope + half],
    points: points.length,
  };
}
