import type { Coded } from '../../run/coded';
import { createRandom } from '../../tasks/random';
import { bootstrap, bootstrapInterval, RESAMPLES } from '../fit/bootstrap';
import type { SharePoint } from '../fit/logisticFit';
import { fitLogistic } from '../fit/logisticFit';
import { sum } from '../fit/statistics';

/** How one run of a sweep over training-set sizes ended. */
export interface SizePoint {
  readonly trainExamples: number;
  readonly seed: number;
  /** 0 to 1. */
  readonly testAccuracy: number;
}

/** Why points show no critical size. Accuracies are shares, sizes are training examples. */
export interface CriticalSizeProblems {
  /** Test accuracy is `least` or more at every size: the critical size lies below `size`. */
  'all-above': { readonly least: number; readonly size: number };
  /** Test accuracy is at most `most` at every size: the critical size lies above `size`. */
  'all-below': { readonly most: number; readonly size: number };
  'no-rise': { readonly first: number; readonly last: number };
  'not-a-share': { readonly size: number; readonly value: number };
  'few-sizes': { readonly count: number };
}
type Problem = Coded<CriticalSizeProblems>;

/** The critical training-set size, or why the points do not show one. */
export type CriticalSize =
  | {
      readonly kind: 'fit';
      /** The size at which test accuracy passes 1/2. */
      readonly dCrit: number;
      /** ln(size at 90 %) − ln(size at 10 %). */
      readonly width: number;
      /** The sizes lie too far apart to tell how sharp the transition is: `width` is what they can resolve. */
      readonly sharperThanSizes: boolean;
      /** 95 % interval of dCrit by a bootstrap over seeds; absent with fewer than two seeds. */
      readonly interval?: readonly [number, number];
      /** Share of the bootstrap's samples without a transition in range; they count as its nearer end. */
      readonly outside: number;
    }
  | ({ readonly kind: 'none' } & Problem);

/** ln 0.9 − ln 0.1, twice: from 10 % to 90 % in units of the logistic's scale. */
const WIDTH_IN_SCALES = 2 * Math.log(9);

function noTransition(points: readonly SizePoint[], sizes: readonly number[]): Problem {
  const [first, last] = [sizes[0] as number, sizes.at(-1) as number];
  const accuracies = points.map(({ testAccuracy }) => testAccuracy);
  const [least, most] = [Math.min(...accuracies), Math.max(...accuracies)];
  if (least > 0.5) return { code: 'all-above', values: { least, size: first } };
  if (most < 0.5) return { code: 'all-below', values: { most, size: last } };
  return { code: 'no-rise', values: { first, last } };
}

/** The sum of the runs' accuracies by size. */
function bySize(points: readonly SizePoint[], sizes: readonly number[]): SharePoint[] {
  return sizes.flatMap((size) => {
    const shares = points
      .filter(({ trainExamples }) => trainExamples === size)
      .map(({ testAccuracy }) => testAccuracy);
    return shares.length > 0 ? [{ x: Math.log(size), count: shares.length, sum: sum(shares) }] : [];
  });
}

/** The shares of several seeds, together. */
const pooled = (groups: readonly (readonly SharePoint[])[]): SharePoint[] => {
  const byPlace = new Map<number, SharePoint>();
  for (const { x, count, sum: added } of groups.flat()) {
    const before = byPlace.get(x) ?? { count: 0, sum: 0 };
    byPlace.set(x, { x, count: before.count + count, sum: before.sum + added });
  }
  return [...byPlace.values()];
};

/**
 * The critical size from final test accuracies: test accuracy = 1 / (1 + (D_crit / D)^(1/scale)), fitted by maximum
 * likelihood (a share counts as that part of a success). The interval resamples seeds, each with all its sizes, because
 * runs of one seed share their order of examples.
 */
export function fitCriticalSize(points: readonly SizePoint[], seed = 0): CriticalSize {
  const none = (problem: Problem): CriticalSize => ({ kind: 'none', ...problem });
  const bad = points.find(
    ({ trainExamples, testAccuracy }) =>
      !(trainExamples > 0 && testAccuracy >= 0 && testAccuracy <= 1),
  );
  if (bad) {
    return none({
      code: 'not-a-share',
      values: { size: bad.trainExamples, value: bad.testAccuracy },
    });
  }
  const sizes = [...new Set(points.map((point) => point.trainExamples))].sort((a, b) => a - b);
  if (sizes.length < 3) {
    return none({ code: 'few-sizes', values: { count: sizes.length } });
  }
  const logs = sizes.map(Math.log);
  const [low, high] = [logs[0] as number, logs.at(-1) as number];
  const gaps = logs.slice(1).map((x, i) => x - (logs[i] as number));
  const leastScale = Math.min(...gaps) / WIDTH_IN_SCALES; // from 10 % to 90 % between two neighbours
  const inRange = (middle: number) => middle >= low && middle <= high;

  const groups = [...new Set(points.map((point) => point.seed))].map((one) =>
    bySize(
      points.filter((point) => point.seed === one),
      sizes,
    ),
  );
  const whole = fitLogistic(pooled(groups), leastScale);
  if (!whole || !inRange(whole.middle)) return none(noTransition(points, sizes));

  const random = createRandom(seed, 'critical size');
  const resamples = groups.length > 1 ? RESAMPLES : 0;
  const found = bootstrap(groups.length, resamples, random, (sample) => {
    const places = pooled(sample.map((i) => groups[i] as SharePoint[]));
    return fitLogistic(places, leastScale)?.middle ?? outsideEnd(places);
  });
  const outside = found.filter((middle) => !inRange(middle)).length;
  const middles = found.map((middle) => Math.exp(Math.min(high, Math.max(low, middle))));
  const interval = bootstrapInterval(middles);
  return {
    kind: 'fit',
    dCrit: Math.exp(whole.middle),
    width: WIDTH_IN_SCALES * whole.scale,
    sharperThanSizes: whole.sharpest,
    ...(interval ? { interval } : {}),
    outside: outside / RESAMPLES,
  };
}

/** On which side the transition lies where accuracy does not rise at all. */
function outsideEnd(places: readonly SharePoint[]): number {
  const total = sum(places.map((place) => place.sum));
  const count = sum(places.map((place) => place.count));
  return total > count / 2 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
