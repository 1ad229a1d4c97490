import { valuesText } from '../../messages/en/metrics';
import { predictionsText } from '../../messages/en/predictions';
import type { SizeCurve } from '../criticalSize/sizeCurves';
import type { DecayShift } from './decayShift';
import { decayShift } from './decayShift';
import { resultNumbers } from './resultNumbers';
import type { PredictionResult, Verdict } from './verdict';
import { convergenceSummary } from './verdict';

const words = predictionsText;

/** D_crit within this factor over all weight decays counts as the same: less than half of a sharp transition (√3 = 1.73). */
const SAME_FACTOR = 1.5;

/** Where mean test accuracy differs most between two weight decays at the same D′. */
export interface AccuracyGap {
  readonly trainExamples: number;
  readonly difference: number;
}

export interface DecayIndependence extends PredictionResult {
  readonly shift?: DecayShift;
  readonly gap?: AccuracyGap;
}

function largestGap(curves: readonly SizeCurve[]): AccuracyGap | undefined {
  const bySize = new Map<number, number[]>();
  for (const { trainExamples, mean } of curves.flatMap(({ points }) => points)) {
    bySize.set(trainExamples, [...(bySize.get(trainExamples) ?? []), mean]);
  }
  return [...bySize]
    .filter(([, means]) => means.length > 1)
    .map(([trainExamples, means]) => ({
      trainExamples,
      difference: Math.max(...means) - Math.min(...means),
    }))
    .reduce<AccuracyGap | undefined>(
      (most, gap) => (most && most.difference >= gap.difference ? most : gap),
      undefined,
    );
}

function verdictOf({ factor, spread, interval, bounded }: DecayShift, width: number): Verdict {
  if (!interval) return 'cannot say';
  const [low, high] = interval;
  const moved = Math.max(spread, factor, 1 / factor);
  const holdsOne = low <= 1 && high >= 1;
  if (bounded.length === 0) {
    if (holdsOne && low >= 1 / SAME_FACTOR && high <= SAME_FACTOR && spread <= SAME_FACTOR)
      return 'reproduced';
    if (moved < width) return 'partly';
  } else if (moved < width) return 'cannot say'; // it moved further than the sizes tell
  return holdsOne ? 'cannot say' : 'not reproduced';
}

/**
 * P3 (Varma et al. 2023, sections 4 and 5): D_crit, and what is left after a cut to D′, do not depend on weight decay. Counts weight decays
 * above 0 of the protocol `ungrok`. Reproduced: no trend to speak of, and no D_crit far from another. Partly: D_crit moves, but by less
 * than the transition is wide (10 to 90 %), so that the curves still overlap.
 */
export function decayIndependence(all: readonly SizeCurve[]): DecayIndependence {
  const curves = all.filter(
    ({ protocol, weightDecay, runs }) => protocol === 'ungrok' && weightDecay > 0 && runs > 0,
  );
  const shift = decayShift(curves);
  const gap = largestGap(curves);
  const rest = convergenceSummary(curves);
  const gapText = gap
    ? [
        words.gap({
          points: Math.round(100 * gap.difference),
          size: resultNumbers.size(gap.trainExamples),
        }),
      ]
    : [];
  if (!shift) {
    const sentence = [words.notCompared, ...gapText].join(' ');
    return { verdict: 'cannot say', sentence, ...(gap ? { gap } : {}) };
  }
  const widths = curves.flatMap(({ fit }) => (fit.kind === 'fit' ? [Math.exp(fit.width)] : []));
  const width = Math.max(...widths);
  const verdict = rest.isUnsettled ? 'cannot say' : verdictOf(shift, width);
  const decays = curves.map(({ weightDecay }) => weightDecay);
  const { factor, interval, seeds, spread, bounded } = shift;
  const known = interval
    ? words.seeds({
        interval: words.interval({
          low: resultNumbers.factor(interval[0]),
          high: resultNumbers.factor(interval[1]),
        }),
        seeds,
      })
    : words.oneSeed;
  const beyond = bounded.map((decay) => resultNumbers.factor(decay));
  const sentence = [
    words.shift({
      from: resultNumbers.factor(Math.min(...decays)),
      to: resultNumbers.factor(Math.max(...decays)),
      factor: resultNumbers.factor(factor),
      known,
    }),
    words.spread({ spread: resultNumbers.factor(spread), width: resultNumbers.factor(width) }),
    ...(beyond.length > 0 ? [words.beyond({ decays: beyond.join(valuesText.separator) })] : []),
    ...gapText,
    rest.sentence,
  ].join(' ');
  return { verdict, sentence, shift, ...(gap ? { gap } : {}) };
}
