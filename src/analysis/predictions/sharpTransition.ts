import { predictionsText } from '../../messages/en/predictions';
import type { SizeCurve } from '../criticalSize/sizeCurves';
import { resultNumbers } from './resultNumbers';
import type { PredictionResult } from './verdict';
import { convergenceSummary } from './verdict';

/**
 * From 10 % to 90 % within this factor of D′ is sharp. The sizes to which the paper cuts (figure 7: 390 to 1,494) span a factor
 * of 3.8, and the whole transition lies within them.
 */
const SHARP_FACTOR = 3;
/** Where accuracy stays on one side of 50 % over this factor of sizes, an order of magnitude, there is no transition to find. */
const FULL_RANGE_FACTOR = 10;

type Finding = 'sharp' | 'wide' | 'unresolved' | 'none' | 'unknown';

export interface SharpTransition extends PredictionResult {
  readonly curves: readonly {
    readonly weightDecay: number;
    readonly finding: Finding;
    /** Size at 90 % ÷ size at 10 %; where the sizes cannot resolve it, their own distance around D_crit. */
    readonly widthFactor?: number;
  }[];
}

/** The factor between the two sizes on either side of D_crit, within which a step would lie. */
function gapAround(dCrit: number, { points }: SizeCurve): number {
  const sizes = points.map(({ trainExamples }) => trainExamples);
  const above = sizes.findIndex((size) => size >= dCrit);
  const at = Math.min(sizes.length - 1, Math.max(1, above));
  return (sizes[at] as number) / (sizes[at - 1] as number);
}

function findingOf(curve: SizeCurve): { finding: Finding; widthFactor?: number } {
  const { fit, points } = curve;
  if (fit.kind === 'fit') {
    const own = Math.exp(fit.width);
    const widthFactor = fit.sharperThanSizes ? Math.max(own, gapAround(fit.dCrit, curve)) : own;
    if (widthFactor <= SHARP_FACTOR) return { finding: 'sharp', widthFactor };
    return { finding: fit.sharperThanSizes ? 'unresolved' : 'wide', widthFactor };
  }
  if (points.length < 3) return { finding: 'unknown' };
  const isHigh = points.map(({ mean }) => mean >= 0.5);
  const oneSided = new Set(isHigh).size === 1;
  const span = (points.at(-1)?.trainExamples as number) / (points[0]?.trainExamples as number);
  return { finding: oneSided && span < FULL_RANGE_FACTOR ? 'unknown' : 'none' };
}

function clauseOf({ weightDecay, fit }: SizeCurve, finding: Finding, widthFactor = Number.NaN) {
  const decay = resultNumbers.factor(weightDecay);
  if (fit.kind === 'none') return predictionsText.atDecay({ decay, why: fit.reason });
  const [low, high] = fit.interval ?? [];
  const interval =
    low !== undefined && high !== undefined
      ? predictionsText.interval({ low: resultNumbers.size(low), high: resultNumbers.size(high) })
      : predictionsText.oneSeed;
  const isBound = finding === 'unresolved' || fit.sharperThanSizes;
  const width = resultNumbers.factor(widthFactor);
  const factor = isBound ? predictionsText.atMost({ factor: width }) : width;
  return predictionsText.transition({
    decay,
    factor,
    dCrit: resultNumbers.size(fit.dCrit),
    interval,
  });
}

/**
 * P2 (Varma et al. 2023, section 4): after a cut to D′ examples, test accuracy falls sharply where D′ falls below D_crit. `curves` are
 * those of one sweep (criticalSizes); only the protocol `ungrok` counts. The width is that of all seeds together, so that seeds
 * with different D_crit widen it.
 */
export function sharpTransition(all: readonly SizeCurve[]): SharpTransition {
  const ungrok = all.filter(({ protocol, runs }) => protocol === 'ungrok' && runs > 0);
  if (ungrok.length === 0) {
    return { verdict: 'cannot say', sentence: predictionsText.noCut, curves: [] };
  }
  const curves = ungrok.map((curve) => ({ ...findingOf(curve), weightDecay: curve.weightDecay }));
  const rest = convergenceSummary(ungrok);
  const every = (...wanted: Finding[]) => curves.every(({ finding }) => wanted.includes(finding));
  const some = (...wanted: Finding[]) => curves.some(({ finding }) => wanted.includes(finding));
  const verdict = rest.isUnsettled
    ? 'cannot say'
    : every('sharp')
      ? 'reproduced'
      : some('sharp', 'wide')
        ? 'partly'
        : every('none')
          ? 'not reproduced'
          : 'cannot say';
  const clauses = ungrok.map((curve, i) =>
    clauseOf(curve, curves[i]?.finding as Finding, curves[i]?.widthFactor),
  );
  return { verdict, sentence: [...clauses, rest.sentence].join(' '), curves };
}
