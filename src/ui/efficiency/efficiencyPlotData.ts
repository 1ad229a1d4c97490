import { type Level, normAtLevel } from '../../analysis/efficiency/decayCurves';
import type { Efficiency } from '../../analysis/efficiency/efficiency';
import type { CircuitKind } from '../../analysis/efficiency/efficiencyPoints';
import type { VerticalMark } from '../../figures/axes/VerticalMarks';
import type { LevelCurve } from '../../figures/curves/LevelCurves';
import type { NormFamily } from '../../figures/curves/NormPlot';
import { spreadEvenly } from '../../figures/curves/spreadEvenly';
import { efficiencyViewText } from '../../messages/en/efficiency';
import { figuresText } from '../../messages/en/figures';
import { localizedDecimal } from '../../messages/format/numbers';
import { resultNumbers } from '../../messages/wording/resultNumbers';
import type { EfficiencyFindings } from './efficiencyAnalysis';

/** What figures call networks of each kind: by names of the code, for which they have words. */
export const KIND_NAMES = { mem: 'memorising', gen: 'generalising' } as const satisfies Record<
  CircuitKind,
  string
>;

/** How values of what is held equal are written. */
export const LEVEL_TEXTS = {
  correctLogit: (value: number) =>
    Number.isNaN(value) ? '–' : localizedDecimal(value.toPrecision(3)),
  trainLoss: (value: number) =>
    Number.isNaN(value) ? '–' : localizedDecimal(value.toExponential(1)),
} as const satisfies Record<Level, (value: number) => string>;

/** Points of a kind and curves that a page draws in no time to speak of; of more, an even choice is drawn, and all are analysed. */
export const MAX_POINTS = 150;
export const MAX_CURVES = 40;

/** What of the findings is drawn: all, or an even choice. */
export const isThinned = ({ found, curves }: EfficiencyFindings): boolean =>
  curves.length > MAX_CURVES || found.buckets.length > MAX_POINTS;

/** The norms of one kind at the common level, with the law through them. */
export function normFamily({ buckets, slopes }: Efficiency, kind: CircuitKind): NormFamily {
  const law = slopes[kind];
  return {
    label: figuresText.kinds[KIND_NAMES[kind]],
    points: spreadEvenly(
      buckets.filter((bucket) => bucket.kind === kind),
      MAX_POINTS,
    ).map(({ trainExamples, norm }) => ({ trainExamples, weightNorm: norm })),
    ...(law.kind === 'fit' ? { law } : {}),
  };
}

/** The networks along weight decay as they are drawn, with the norm that is read off each. */
export const levelCurves = ({ found, curves }: EfficiencyFindings): readonly LevelCurve[] =>
  spreadEvenly(curves, MAX_CURVES).map((curve) => {
    const at = found.target === undefined ? undefined : normAtLevel(curve, Math.log(found.target));
    return {
      kind: KIND_NAMES[curve.kind],
      trainExamples: curve.trainExamples,
      points: curve.places.map(({ level, norm }) => ({
        level: Math.exp(level),
        weightNorm: Math.exp(norm),
      })),
      ...(at === undefined ? {} : { atTarget: Math.exp(at) }),
    };
  });

/** A D_crit with its interval. */
function createMark(
  word: typeof efficiencyViewText.predictedMark,
  color: VerticalMark['color'],
  { dCrit, interval }: { dCrit: number; interval?: readonly [number, number] },
): VerticalMark {
  return {
    at: dCrit,
    ...(interval ? { interval } : {}),
    label: word({ size: resultNumbers.size(dCrit) }),
    color,
  };
}

/** The D_crit that the norms predict, and the one that was measured. */
export function crossingMarks({ found, measured }: EfficiencyFindings): readonly VerticalMark[] {
  const { crossing } = found;
  return [
    ...(crossing.kind === 'crossing'
      ? [createMark(efficiencyViewText.predictedMark, 'group-2', crossing)]
      : []),
    ...(measured?.fit.kind === 'fit'
      ? [createMark(efficiencyViewText.measuredMark, 'group-1', measured.fit)]
      : []),
  ];
}
