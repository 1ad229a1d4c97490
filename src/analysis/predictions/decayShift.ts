import { createRandom } from '../../tasks/random';
import { fitCriticalSize } from '../criticalSize/criticalSize';
import type { SizeCurve } from '../criticalSize/sizeCurves';
import { bootstrap, bootstrapInterval, RESAMPLES } from '../fit/bootstrap';
import { seedIntervals, widerInterval } from '../fit/confidenceIntervals';
import { mean, sum } from '../fit/statistics';

/** How D_crit moves from the smallest weight decay to the largest. */
export interface DecayShift {
  /** The smallest and the largest weight decay. */
  readonly from: number;
  readonly to: number;
  /** D_crit at the largest weight decay ÷ at the smallest, by a line through ln D_crit against ln weight decay. */
  readonly factor: number;
  /** Largest D_crit ÷ smallest, whatever the order. */
  readonly spread: number;
  /** 95 % interval of `factor`; absent with fewer than two seeds. */
  readonly interval?: readonly [number, number];
  readonly seeds: number;
  /** Weight decays without a transition: D_crit lies beyond their sizes, whose nearer end stands for it. */
  readonly bounded: readonly number[];
  /** Of the widest transition: size at 90 % ÷ size at 10 %. */
  readonly widthFactor: number;
}

interface SizeEstimate {
  readonly dCrit: number;
  readonly bounded: boolean;
}

/** D_crit of the runs of these seeds (a seed may be drawn twice); without a transition, the end of the sizes that it lies beyond. */
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
function shiftFactor(curves: readonly SizeCurve[], estimates: readonly SizeEstimate[]): number {
  const xs = curves.map(({ weightDecay }) => Math.log(weightDecay));
  const ys = estimates.map(({ dCrit }) => Math.log(dCrit));
  const xMean = mean(xs);
  const above = sum(xs.map((x, i) => (x - xMean) * (ys[i] as number)));
  const spread = sum(xs.map((x) => (x - xMean) ** 2));
  return Math.exp((above / spread) * (Math.max(...xs) - Math.min(...xs)));
}

/**
 * How D_crit moves with weight decay. The interval is a bootstrap over seeds, in which each resample takes the same seeds at every
 * weight decay, since runs of one seed share their network and order of examples; or Student's over the seeds one by one,
 * whichever is wider. `curves` are of one protocol, with weight decays above 0. Undefined with fewer than two weight decays of at
 * least three sizes, or where fewer than two have a transition.
 */
export function decayShift(curves: readonly SizeCurve[]): DecayShift | undefined {
  const seeds = [...new Set(curves.flatMap(({ rows }) => rows.map(({ config }) => config.seed)))];
  const usable = curves.filter((curve) => estimateSize(curve, seeds));
  const estimates = usable.flatMap((curve) => estimateSize(curve, seeds) ?? []);
  if (estimates.filter(({ bounded }) => !bounded).length < 2) return undefined;

  /** NaN for seeds without runs at some weight decay. */
  function factorOfSeeds(some: readonly number[]): number {
    const resampled = usable.flatMap((curve) => estimateSize(curve, some) ?? []);
    return resampled.length === usable.length ? shiftFactor(usable, resampled) : Number.NaN;
  }
  const isKnown = (factor: number) => !Number.isNaN(factor);
  const random = createRandom(0, 'weight decay');
  const resamples = seeds.length > 1 ? RESAMPLES : 0;
  const factors = bootstrap(seeds.length, resamples, random, (sample) =>
    factorOfSeeds(sample.map((i) => seeds[i] as number)),
  ).filter(isKnown);
  const single = seeds.map((seed) => factorOfSeeds([seed])).filter(isKnown);
  const [scatter] = seedIntervals([single.map(Math.log)]);
  const sizes = estimates.map(({ dCrit }) => dCrit);
  const factor = shiftFactor(usable, estimates);
  const interval = widerInterval(factor, bootstrapInterval(factors), scatter);
  const decays = curves.map(({ weightDecay }) => weightDecay);
  const widths = curves.flatMap(({ fit }) => (fit.kind === 'fit' ? [Math.exp(fit.width)] : []));
  return {
    from: Math.min(...decays),
    to: Math.max(...decays),
    factor,
    spread: Math.max(...sizes) / Math.min(...sizes),
    ...(interval ? { interval } : {}),
    seeds: seeds.length,
    bounded: usable.filter((_, i) => estimates[i]?.bounded).map(({ weightDecay }) => weightDecay),
    widthFactor: Math.max(...widths),
  };
}
