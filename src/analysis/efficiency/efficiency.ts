import type { SweepRow } from '../../run/sweepRow';
import type { Answer } from '../answers/answer';
import { figureText } from '../answers/figureText';
import { commonLevel } from './commonLevel';
import type { Crossing } from './crossingSize';
import { crossingSize } from './crossingSize';
import type { Level } from './decayCurves';
import { decayCurves } from './decayCurves';
import { efficiencyAnswer } from './efficiencyAnswer';
import type { EfficiencyPoint } from './efficiencyPoints';
import { efficiencyPoints } from './efficiencyPoints';
import { normAtLevel } from './normAtLevel';
import type { Bucket, Slopes } from './normSlopes';
import { normSlopes } from './normSlopes';

/** How much norm memorising and generalising need for equal logits or an equal train loss. */
export interface Efficiency extends Answer {
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

const HELD = {
  correctLogit: (target: number) => `a correct logit of ${target.toPrecision(3)}`,
  trainLoss: (target: number) => `a train loss of ${target.toPrecision(2)}`,
} as const;

const LEFT_OUT = {
  'not memorised': 'did not memorise',
  'not trigonometric':
    'on true labels had less than 95 % of their logits’ norm in the trigonometric subspace',
  'no number': 'had a logit, loss or norm that is not above 0',
} as const;

/** Who is not compared, by their sizes, and how many had not come to rest. */
function cautions(points: readonly EfficiencyPoint[], unbracketed: number): string[] {
  const reasons = Object.keys(LEFT_OUT) as (keyof typeof LEFT_OUT)[];
  const refused = reasons.flatMap((reason) => {
    const those = points.filter((point) => point.refused === reason);
    const sizes = [...new Set(those.map(({ trainExamples }) => trainExamples))];
    const list = sizes
      .sort((a, b) => a - b)
      .map(figureText.size)
      .join('; ');
    return those.length > 0
      ? [`Left out: ${figureText.runs(those.length)} that ${LEFT_OUT[reason]} (D = ${list}).`]
      : [];
  });
  const restless = points.filter((point) => !point.refused && !point.converged).length;
  return [
    ...refused,
    ...(unbracketed > 0
      ? [`${unbracketed} of the sizes and seeds do not reach that level from both sides.`]
      : []),
    ...(restless > 0 ? [`${figureText.runs(restless)} compared had not come to rest.`] : []),
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
  const { verdict, sentence } = efficiencyAnswer(
    slopes,
    target === undefined ? 'no common level' : HELD[level](target),
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
