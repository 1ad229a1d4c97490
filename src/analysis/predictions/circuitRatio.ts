import { datasetForConfig } from '../../run/config/datasetForConfig';
import { hasDiverged, type SweepRow } from '../../run/sweep/sweepRow';
import { pairCount } from '../../tasks/pairs';
import { createRandom } from '../../tasks/random';
import { bootstrap, bootstrapInterval, RESAMPLES } from '../fit/bootstrap';
import { rankCorrelation } from '../fit/rankCorrelation';
import { median } from '../fit/statistics';
import {
  type ConvergenceCounts,
  isMostlyUnconverged,
  type PredictionResult,
  type Verdict,
} from './verdict';

/** The ratio rises with D where the interval of its rank correlation with D stays above this … */
const MONOTONE = 0.9;
/** … and “over orders of magnitude” where it grows by two of them at least, beyond what a lookup table shows by itself. */
const MIN_SPAN = 100;
const MIN_SIZES = 3;
const MIN_SEEDS = 2;

/** From which pairs the rule is taken: all of them, as in the paper, or test pairs only. */
export const CIRCUIT_MEASURES = ['proxy', 'heldOut'] as const;
export type CircuitMeasure = (typeof CIRCUIT_MEASURES)[number];

type Logits = Pick<SweepRow, 'oGen' | 'oMemTrain' | 'oGenHeldOut' | 'oMemHeldOut'>;
const MEASURES: Readonly<Record<CircuitMeasure, (of: Logits) => { gen: number; mem: number }>> = {
  proxy: ({ oGen, oMemTrain }) => ({ gen: oGen, mem: oMemTrain }),
  heldOut: ({ oGenHeldOut, oMemHeldOut }) => ({ gen: oGenHeldOut, mem: oMemHeldOut }),
};

/** Both circuits' logits of a network by a measure. */
export const circuitsOf = (measure: CircuitMeasure, of: Logits) => MEASURES[measure](of);

/**
 * The part of the correct logit that generalises, o_gen / (o_gen + o_mem): it orders networks as o_gen / o_mem does, and goes on where
 * either is not above 0.
 */
function genShare(measure: CircuitMeasure, row: SweepRow): number {
  const { gen, mem } = circuitsOf(measure, row);
  return gen / (gen + mem);
}

/** o_gen / o_mem by a share: at most 0 where nothing generalises, infinite where nothing is memorised. */
const ratioOf = (share: number) => (share < 1 ? share / (1 - share) : Number.POSITIVE_INFINITY);

/** The part of all pairs that a lookup table of a run's training pairs answers, their mirror images included. */
function lookedUp({ config }: SweepRow): number {
  const { train, mirrorsDropped } = datasetForConfig(config);
  return (train.length / 3 + mirrorsDropped) / pairCount(config.task.op, config.task.p);
}

/** All networks of one D. */
export interface RatioAtSize {
  readonly trainExamples: number;
  /** Medians over the networks. */
  readonly ratio: number;
  /** That of a lookup table: f / (1 − f) by the paper's proxy, 0 held out (INSIDE.md 3.2). */
  readonly lookup: number;
}

export interface CircuitRatio extends PredictionResult {
  /** By ascending D. */
  readonly sizes: readonly RatioAtSize[];
  readonly seeds: number;
  /** Spearman's, of D and the ratio over all networks. */
  readonly correlation: number;
  /** 95 %, from a bootstrap over seeds; absent with one. */
  readonly interval?: readonly [number, number];
  /** Largest ÷ smallest of the sizes' ratios that are positive and finite. */
  readonly span: number;
  /** The same of a lookup table; 1 held out, where it has none. */
  readonly lookupSpan: number;
  readonly convergence: ConvergenceCounts;
}

function spanOf(ratios: readonly number[]): number {
  const positive = ratios.filter((ratio) => ratio > 0 && Number.isFinite(ratio));
  return positive.length > 1 ? Math.max(...positive) / Math.min(...positive) : Number.NaN;
}

const correlationOf = (measure: CircuitMeasure, rows: readonly SweepRow[]): number =>
  rankCorrelation(
    rows.map(({ config }) => config.task.trainExamples),
    rows.map((row) => genShare(measure, row)),
  );

const uniqueSorted = (values: readonly number[]) => [...new Set(values)].sort((a, b) => a - b);

function verdictOf({
  sizes,
  seeds,
  interval,
  span,
  lookupSpan,
  convergence,
}: Omit<CircuitRatio, 'verdict'>): Verdict {
  const isKnown = sizes.length >= MIN_SIZES && seeds >= MIN_SEEDS && interval !== undefined;
  if (!isKnown || isMostlyUnconverged(convergence)) return 'cannot say';
  if (interval[0] >= MONOTONE && span / lookupSpan >= MIN_SPAN) return 'reproduced';
  return interval[0] > 0 ? 'partly' : 'not reproduced';
}

/**
 * Figure 10 (Varma et al. 2023, appendix A.4): among networks that go on from one that was trained on all pairs, o_gen / o_mem rises
 * monotonically with D, over orders of magnitude. Reproduced: MONOTONE and MIN_SPAN. Partly: it rises (the interval lies above 0).
 */
export function circuitRatio(all: readonly SweepRow[], measure: CircuitMeasure): CircuitRatio {
  const own = all.filter(({ protocol }) => protocol === 'ungrok');
  const rows = own.filter((row) => Number.isFinite(genShare(measure, row)));
  const seeds = uniqueSorted(rows.map(({ config }) => config.seed));
  const sizes = uniqueSorted(rows.map(({ config }) => config.task.trainExamples)).map(
    (trainExamples): RatioAtSize => {
      const here = rows.filter(({ config }) => config.task.trainExamples === trainExamples);
      const isProxy = measure === 'proxy';
      return {
        trainExamples,
        ratio: ratioOf(median(here.map((row) => genShare(measure, row)))),
        lookup: isProxy ? ratioOf(median(here.map(lookedUp))) : 0,
      };
    },
  );
  const bySeed = seeds.map((seed) => rows.filter(({ config }) => config.seed === seed));
  const resampled = bootstrap(seeds.length, RESAMPLES, createRandom(0, 'circuit ratio'), (sample) =>
    correlationOf(
      measure,
      sample.flatMap((i) => bySeed[i] as SweepRow[]),
    ),
  );
  const interval = seeds.length > 1 ? bootstrapInterval(resampled) : undefined;
  const diverged = own.filter(hasDiverged).length;
  const found = {
    sizes,
    seeds: seeds.length,
    correlation: correlationOf(measure, rows),
    ...(interval ? { interval } : {}),
    span: spanOf(sizes.map(({ ratio }) => ratio)),
    lookupSpan: measure === 'proxy' ? spanOf(sizes.map(({ lookup }) => lookup)) : 1,
    convergence: {
      runs: rows.length,
      unconverged: rows.filter(({ ended }) => ended === 'out-of-steps').length,
      diverged,
      unmeasured: own.length - diverged - rows.length,
    },
  };
  return { verdict: verdictOf(found), ...found };
}
