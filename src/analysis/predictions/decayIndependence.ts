import type { SizeCurve } from '../criticalSize/sizeCurves';
import { type DecayShift, decayShift } from './decayShift';
import {
  type ConvergenceCounts,
  convergenceCounts,
  isMostlyUnconverged,
  type PredictionResult,
  type Verdict,
} from './verdict';

/** D_crit within this factor over all weight decays counts as the same: less than half of a sharp transition (√3 = 1.73). */
const SAME_FACTOR = 1.5;

/** Where mean test accuracy differs most between two weight decays at the same D′. */
export interface AccuracyGap {
  readonly trainExamples: number;
  readonly difference: number;
}

export interface DecayIndependence extends PredictionResult {
  /** Absent where fewer than two weight decays have a D_crit. */
  readonly shift?: DecayShift;
  readonly gap?: AccuracyGap;
  readonly convergence: ConvergenceCounts;
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

function verdictOf({ factor, spread, interval, bounded, widthFactor }: DecayShift): Verdict {
  if (!interval) return 'cannot say';
  const [low, high] = interval;
  const moved = Math.max(spread, factor, 1 / factor);
  const holdsOne = low <= 1 && high >= 1;
  if (bounded.length === 0) {
    if (holdsOne && low >= 1 / SAME_FACTOR && high <= SAME_FACTOR && spread <= SAME_FACTOR)
      return 'reproduced';
    if (moved < widthFactor) return 'partly';
  } else if (moved < widthFactor) return 'cannot say'; // it moved further than the sizes tell
  return holdsOne ? 'cannot say' : 'not reproduced';
}

/**
 * P3 (Varma et al. 2023, sections 4 and 5): D_crit, and the accuracy that remains after a cut to D′, do not depend on weight decay.
 * Counts weight decays above 0 of the protocol `ungrok`. Reproduced: hardly a trend, and no D_crit far from another. Partly:
 * D_crit moves, but by less than the transition is wide (10 to 90 %), so that the curves still overlap.
 */
export function decayIndependence(all: readonly SizeCurve[]): DecayIndependence {
  const ungrok = all.filter(
    ({ protocol, weightDecay, runs, diverged }) =>
      protocol === 'ungrok' && weightDecay > 0 && runs + diverged > 0,
  );
  const curves = ungrok.filter(({ runs }) => runs > 0);
  const shift = decayShift(curves);
  const gap = largestGap(curves);
  const convergence = convergenceCounts(ungrok);
  return {
    verdict: shift && !isMostlyUnconverged(convergence) ? verdictOf(shift) : 'cannot say',
    ...(shift ? { shift } : {}),
    ...(gap ? { gap } : {}),
    convergence,
  };
}
