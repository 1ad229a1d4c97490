import type { SweepRow } from '../../run/sweep/sweepRow';
import type { PredictionResult } from '../predictions/verdict';
import { commonLevel, decayCurves, type Level, normAtLevel } from './decayCurves';
import {
  type AdmissionRule,
  type EfficiencyPoint,
  efficiencyPoints,
  REFUSALS,
  type Refusal,
} from './efficiencyPoints';
import { efficiencyVerdict } from './efficiencyVerdict';
import { type Bucket, type Crossing, crossingSize, normSlopes, type Slopes } from './normCrossing';

/** Networks that are left out of the comparison for the same reason. */
export interface Exclusion {
  readonly refusal: Refusal;
  readonly runs: number;
  /** Ascending. */
  readonly sizes: readonly number[];
}

/** How much norm memorising and generalising need for equal logits or an equal train loss. */
export interface Efficiency extends PredictionResult {
  readonly level: Level;
  /** Which networks on true labels were compared. */
  readonly rule: AdmissionRule;
  /** What the networks are compared at; absent where no level is reached from both sides. */
  readonly target?: number;
  /** All runs, those that are not compared included. */
  readonly points: readonly EfficiencyPoint[];
  /** The norms at the target, one for each kind, size and seed that reaches it. */
  readonly buckets: readonly Bucket[];
  /** Kinds, sizes and seeds whose weight decays do not bracket the target: left out. */
  readonly unbracketed: number;
  /** By refusal, in the order of REFUSALS; those without runs are absent. */
  readonly excluded: readonly Exclusion[];
  /** Runs that were compared although they ran out of steps. */
  readonly unconverged: number;
  readonly slopes: Slopes;
  readonly crossing: Crossing;
}

function exclusions(points: readonly EfficiencyPoint[]): Exclusion[] {
  return REFUSALS.flatMap((refusal) => {
    const sizes = points
      .filter(({ refused }) => refused === refusal)
      .map(({ trainExamples }) => trainExamples);
    const distinct = [...new Set(sizes)].sort((a, b) => a - b);
    return sizes.length > 0 ? [{ refusal, runs: sizes.length, sizes: distinct }] : [];
  });
}

/**
 * P1 from runs over sizes, weight decays and seeds; random labels memorise, true ones generalise where `rule` admits them. Weight
 * decay moves a network along its curve of norm against level; each curve is read at one common `target` (chosen by commonLevel
 * unless it is given, in the level's own units), without extrapolation. Runs that did not converge are compared too.
 */
export function efficiency(
  rows: readonly SweepRow[],
  level: Level,
  rule: AdmissionRule = 'share',
  given?: number,
): Efficiency {
  const points = efficiencyPoints(rows, rule);
  const curves = decayCurves(points, level);
  const at = given === undefined ? commonLevel(curves) : Math.log(given);
  const buckets = curves.flatMap((curve): Bucket[] => {
    const norm = at === undefined ? undefined : normAtLevel(curve, at);
    const { kind, trainExamples, seed } = curve;
    return norm === undefined ? [] : [{ kind, trainExamples, seed, norm: Math.exp(norm) }];
  });
  const slopes = normSlopes(buckets);
  return {
    verdict: efficiencyVerdict(slopes),
    level,
    rule,
    ...(at === undefined ? {} : { target: Math.exp(at) }),
    points,
    buckets,
    unbracketed: curves.length - buckets.length,
    excluded: exclusions(points),
    unconverged: points.filter(({ refused, converged }) => !refused && !converged).length,
    slopes,
    crossing: crossingSize(buckets),
  };
}
