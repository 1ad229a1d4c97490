import { createRandom } from '../../tasks/random';
import { fitCriticalSize } from '../criticalSize/criticalSize';
import type { SizeCurve } from '../criticalSize/sizeCurves';
import { bootstrap, bootstrapInterval, RESAMPLES } from '../fit/bootstrap';
import { seedIntervals, widerInterval } from '../fit/confidenceIntervals';
import { mean, sum } from '../fit/statistics';

/** How D_crit moves from the smallest weight decay to the largest. */
export interface DecayShift {
  /** D_crit at the largest weight decay ÷ at the smallest, by a line through ln D_crit against ln weight decay. */
  readonly factor: number;
  /** Largest D_crit ÷ smallest, whatever the order. */
  readonly spread: number;
  /** 95 % interval of `factor`; absent with fewer than two seeds. */
  readonly interval?: readonly [number, number];
  readonly seeds: number;
  /** Weight decays without a transition: D_crit lies beyond their sizes, whose nearer end stands for it. */
  readonly bounded: readonly number[];
}

interface SizeEstimate {
  readonly dCrit: number;
  readonly bounded: boolean;
}

/** D_crit of the runs of these seeds (a seed may come twice); without a transition, the end of the sizes that it lies beyond. */
function estimateSize(curve: SizeCurve, seeds: readonly number[]): SizeEstimate | undefined {
  const points = seeds.flatMap((seed) =>
    curve.rows
      .filter(({ config }) => config.seed === seed)
      .map(({ config, testAccuracy }) => ({
        trainExamples: config.task.trainExamples,
        seed: 0, // together: no bootstrap within the bootstrap
        testAccuracy,
      })),
  );
  const sizes = points.map(({ trainExamples }) => trainExamples);
  if (new Set(sizes).size < 3) return undefined;
  const fit = fitCriticalSize(points);
  if (fit.kind === 'fit') return { dCrit: fit.dCrit, bounded: false };
  const isHigh = mean(points.map(({ testAccuracy }) => testAccuracy)) > 0.5;
  return { dCrit: isHigh ? Math.min(...sizes) : Math.max(...sizes), bounded: true };
}

/** e^(slope · range) of the line through ln D_crit against ln weight decay. */
function shiftFactor(curves: readonly SizeCurve[], places: readonly SizeEstimate[]): number {
  const xs = curves.map(({ weightDecay }) => Math.log(weightDecay));
  const ys = places.map(({ dCrit }) => Math.log(dCrit));
  const xMean = mean(xs);
  const above = sum(xs.map((x, i) => (x - xMean) * (ys[i] as number)));
  const spread = sum(xs.map((x) => (x - xMean) ** 2));
  return Math.exp((above / spread) * (Math.max(...xs) - Math.min(...xs)));
}

/**
 * How D_crit moves with weight decay, with an interval by a bootstrap over seeds: each resample takes the same seeds at every weight
 * decay, since runs of one seed share their network and order of examples; or Student's over the seeds one by one, whichever is
 * wider. `curves` are of one protocol, with weight decays
 * above 0. Undefined with fewer than two weight decays of at least three sizes, or where fewer than two have a transition.
 */
export function decayShift(curves: readonly SizeCurve[]): DecayShift | undefined {
  const seeds = [...new Set(curves.flatMap(({ rows }) => rows.map(({ config }) => config.seed)))];
  const usable = curves.filter((curve) => estimateSize(curve, seeds));
  const places = usable.flatMap((curve) => estimateSize(curve, seeds) ?? []);
  if (places.filter(({ bounded }) => !bounded).length < 2) return undefined;

  /** NaN for seeds without runs at some weight decay. */
  function factorBy(of: readonly number[]): number {
    const again = usable.flatMap((curve) => estimateSize(curve, of) ?? []);
    return again.length === usable.length ? shiftFactor(usable, again) : Number.NaN;
  }
  const isKnown = (factor: number) => !Number.isNaN(factor);
  const random = createRandom(0, 'weight decay');
  const resamples = seeds.length > 1 ? RESAMPLES : 0;
  const factors = bootstrap(seeds.length, resamples, random, (drawn) =>
    factorBy(drawn.map((i) => seeds[i] as number)),
  ).filter(isKnown);
  const single = seeds.map((seed) => factorBy([seed])).filter(isKnown);
  const [scatter] = seedIntervals([single.map(Math.log)]);
  const sizes = places.map(({ dCrit }) => dCrit);
  const factor = shiftFactor(usable, places);
  const interval = widerInterval(factor, bootstrapInterval(factors), scatter);
  return {
    factor,
    spread: Math.max(...sizes) / Math.min(...sizes),
    ...(interval ? { interval } : {}),
    seeds: seeds.length,
    bounded: usable.filter((_, i) => places[i]?.bounded).map(({ weightDecay }) => weightDecay),
  };
}
