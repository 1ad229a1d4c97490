import type { Coded, NoValues } from '../../run/coded';
import { createRandom } from '../../tasks/random';
import { BOTH_TAILS, bootstrap, bootstrapInterval, RESAMPLES } from '../fit/bootstrap';
import { fitPowerLaw, type PowerLawFit } from '../fit/powerLawFit';
import type { CircuitKind } from './efficiencyPoints';

/** The norm that the networks of one kind, size and seed need for the common level. */
export interface Bucket {
  readonly kind: CircuitKind;
  readonly trainExamples: number;
  readonly seed: number;
  readonly norm: number;
}

/** The slopes of ln norm against ln D at an equal level. */
export type Slopes = Readonly<Record<CircuitKind, PowerLawFit>>;

/** How norm rises with D for each kind. */
export function normSlopes(buckets: readonly Bucket[]): Slopes {
  const slopeOf = (kind: CircuitKind) =>
    fitPowerLaw(
      buckets
        .filter((bucket) => bucket.kind === kind)
        .map(({ trainExamples, norm }) => ({ x: trainExamples, y: norm })),
    );
  return { mem: slopeOf('mem'), gen: slopeOf('gen') };
}

/** Why two power laws do not cross. */
export interface CrossingProblems {
  /** One of the norms has no slope. */
  'missing-slope': NoValues;
  /** The norm for memorising does not rise faster. */
  'no-crossing': NoValues;
}

/** Where memorising begins to cost more norm than generalising: the D_crit that efficiency predicts. */
export type Crossing =
  | {
      readonly kind: 'crossing';
      readonly dCrit: number;
      /** 95 % interval by a bootstrap over seeds; absent with fewer than two seeds, or if the lines often do not cross. */
      readonly interval?: readonly [number, number];
      /** Share of the bootstrap's samples in which the memorising norm does not rise faster than the other. */
      readonly without: number;
    }
  | ({ readonly kind: 'none' } & Coded<CrossingProblems>);

/** The size at which the two power laws cross; NaN where memorising does not rise faster or a line is missing. */
function intersectionSize(buckets: readonly Bucket[]): number {
  const { mem, gen } = normSlopes(buckets);
  if (mem.kind !== 'fit' || gen.kind !== 'fit' || !(mem.slope > gen.slope)) return Number.NaN;
  return Math.exp((gen.intercept - mem.intercept) / (mem.slope - gen.slope));
}

/** Where the power laws of the two kinds' norms cross, with an interval that resamples seeds, each with all of its networks. */
export function crossingSize(buckets: readonly Bucket[]): Crossing {
  const dCrit = intersectionSize(buckets);
  if (!(dCrit > 0 && dCrit < Infinity)) {
    const slopes = Object.values(normSlopes(buckets));
    const code = slopes.some(({ kind }) => kind === 'none') ? 'missing-slope' : 'no-crossing';
    return { kind: 'none', code, values: {} };
  }
  const seeds = [...new Set(buckets.map(({ seed }) => seed))];
  const bySeed = seeds.map((seed) => buckets.filter((bucket) => bucket.seed === seed));
  const resamples = seeds.length > 1 ? RESAMPLES : 0;
  const random = createRandom(0, 'crossing');
  const all = bootstrap(seeds.length, resamples, random, (sample) =>
    intersectionSize(sample.flatMap((i) => bySeed[i] as Bucket[])),
  );
  const sizes = all.filter((size) => size > 0 && size < Infinity);
  const without = all.length === 0 ? 0 : 1 - sizes.length / all.length;
  // Samples without a crossing cannot be ordered: with more of them than lie in the tails, the interval has no end.
  const interval = without <= BOTH_TAILS ? bootstrapInterval(sizes) : undefined;
  return {
    kind: 'crossing',
    dCrit,
    ...(interval ? { interval } : {}),
    without,
  };
}
