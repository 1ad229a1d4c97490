import { efficiencyText } from '../../messages/en/efficiency';
import { localizedDecimal } from '../../messages/format/numbers';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { resultNumbers } from '../predictions/resultNumbers';
import type { PredictionResult } from '../predictions/verdict';
import type { Level } from './decayCurves';
import { commonLevel, decayCurves, normAtLevel } from './decayCurves';
import type { EfficiencyPoint } from './efficiencyPoints';
import { efficiencyPoints } from './efficiencyPoints';
import { efficiencyVerdict } from './efficiencyVerdict';
import type { Bucket, Crossing, Slopes } from './normCrossing';
import { crossingSize, normSlopes } from './normCrossing';

/** How much norm memorising and generalising need for equal logits or an equal train loss. */
export interface Efficiency extends PredictionResult {
  readonly level: Level;
  /** What the networks are compared at; absent where no level is reached from both sides. */
  readonly target?: number;
  /** All runs, those that are not compared included. */
  readonly points: readonly EfficiencyPoint[];
  /** The norms at the target, one for each kind, size and seed that reaches it. */
  readonly buckets: readonly Bucket[];
  /** Kinds, sizes and seeds whose weight decays do not bracket the target: left out. */
  readonly unbracketed: number;
  readonly slopes: Slopes;
  readonly crossing: Crossing;
}

const words = efficiencyText;

/** In how many digits a level is written. */
const LEVEL_DIGITS = { correctLogit: 3, trainLoss: 2 } as const;

/** Who is not compared, by their sizes, and how many had not come to rest. */
function cautions(points: readonly EfficiencyPoint[], unbracketed: number): string[] {
  const reasons = Object.keys(words.left) as (keyof typeof words.left)[];
  const refused = reasons.flatMap((reason) => {
    const those = points.filter((point) => point.refused === reason);
    const sizes = [...new Set(those.map(({ trainExamples }) => trainExamples))];
    const list = sizes
      .sort((a, b) => a - b)
      .map(resultNumbers.size)
      .join('; ');
    return those.length > 0
      ? [words.left[reason]({ runs: resultNumbers.runs(those.length), sizes: list })]
      : [];
  });
  const restless = points.filter((point) => !point.refused && !point.converged).length;
  return [
    ...refused,
    ...(unbracketed > 0 ? [words.unbracketed({ count: unbracketed })] : []),
    ...(restless > 0 ? [words.restless({ runs: resultNumbers.runs(restless) })] : []),
  ];
}

/**
 * P1 from runs over sizes, weight decays and seeds; random labels memorise, true ones generalise where they are admitted. Weight decay moves a
 * network along its curve of norm against level; each curve is read at one common `target` (chosen by commonLevel unless it is
 * given, in the level's own units), without extrapolation. Runs that did not come to rest count, and are counted aloud.
 */
export function efficiency(rows: readonly SweepRow[], level: Level, given?: number): Efficiency {
  const points = efficiencyPoints(rows);
  const curves = decayCurves(points, level);
  const at = given === undefined ? commonLevel(curves) : Math.log(given);
  const buckets = curves.flatMap((curve): Bucket[] => {
    const norm = at === undefined ? undefined : normAtLevel(curve, at);
    const { kind, trainExamples, seed } = curve;
    return norm === undefined ? [] : [{ kind, trainExamples, seed, norm: Math.exp(norm) }];
  });
  const slopes = normSlopes(buckets);
  const unbracketed = curves.length - buckets.length;
  const target = at === undefined ? undefined : Math.exp(at);
  const { verdict, sentence } = efficiencyVerdict(
    slopes,
    target === undefined
      ? words.noLevel
      : words.held[level]({ level: localizedDecimal(target.toPrecision(LEVEL_DIGITS[level])) }),
  );
  return {
    level,
    ...(target === undefined ? {} : { target }),
    points,
    buckets,
    unbracketed,
    slopes,
    crossing: crossingSize(buckets),
    verdict,
    sentence: [sentence, ...cautions(points, unbracketed)].join(' '),
  };
}
