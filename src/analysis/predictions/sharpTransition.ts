import type { CriticalSize } from '../criticalSize/criticalSize';
import type { SizeCurve } from '../criticalSize/sizeCurves';
import {
  type ConvergenceCounts,
  convergenceCounts,
  isMostlyUnconverged,
  type PredictionResult,
  type Verdict,
} from './verdict';

/**
 * From 10 % to 90 % within this factor of D′ is sharp. The sizes to which the paper cuts (figure 7: 390 to 1,494) span a factor
 * of 3.8, and the whole transition lies within them.
 */
const SHARP_FACTOR = 3;
/** Where accuracy stays on one side of 50 % over this factor of sizes, an order of magnitude, there is no transition to find. */
const FULL_RANGE_FACTOR = 10;

/** `unresolved`: the sizes lie too far apart to see whether the transition is sharp. */
type Finding = 'sharp' | 'wide' | 'unresolved' | 'none' | 'unknown';

/** The transition at one weight decay. */
export interface Transition {
  readonly weightDecay: number;
  readonly fit: CriticalSize;
  readonly finding: Finding;
  /** Size at 90 % ÷ size at 10 %; where the sizes cannot resolve it, their own distance around D_crit. */
  readonly widthFactor?: number;
}

export interface SharpTransition extends PredictionResult {
  /** By ascending weight decay; none without runs that were cut. */
  readonly curves: readonly Transition[];
  readonly convergence: ConvergenceCounts;
}

/** The factor between the two sizes on either side of D_crit, within which a step would lie. */
function gapAround(dCrit: number, { points }: SizeCurve): number {
  const sizes = points.map(({ trainExamples }) => trainExamples);
  const above = sizes.findIndex((size) => size >= dCrit);
  const at = Math.min(sizes.length - 1, Math.max(1, above));
  return (sizes[at] as number) / (sizes[at - 1] as number);
}

function transitionOf(curve: SizeCurve): Transition {
  const { weightDecay, fit, points } = curve;
  if (fit.kind === 'fit') {
    const own = Math.exp(fit.width);
    const widthFactor = fit.sharperThanSizes ? Math.max(own, gapAround(fit.dCrit, curve)) : own;
    const wide = fit.sharperThanSizes ? 'unresolved' : 'wide';
    const finding = widthFactor <= SHARP_FACTOR ? 'sharp' : wide;
    return { weightDecay, fit, finding, widthFactor };
  }
  if (points.length < 3) return { weightDecay, fit, finding: 'unknown' };
  const isHigh = points.map(({ mean }) => mean >= 0.5);
  const oneSided = new Set(isHigh).size === 1;
  const span = (points.at(-1)?.trainExamples as number) / (points[0]?.trainExamples as number);
  return { weightDecay, fit, finding: oneSided && span < FULL_RANGE_FACTOR ? 'unknown' : 'none' };
}

function verdictOf(curves: readonly Transition[], convergence: ConvergenceCounts): Verdict {
  const every = (...findings: Finding[]) =>
    curves.every(({ finding }) => findings.includes(finding));
  const some = (...findings: Finding[]) => curves.some(({ finding }) => findings.includes(finding));
  if (curves.length === 0 || isMostlyUnconverged(convergence)) return 'cannot say';
  if (every('sharp')) return 'reproduced';
  if (some('sharp', 'wide')) return 'partly';
  return every('none') ? 'not reproduced' : 'cannot say';
}

/**
 * P2 (Varma et al. 2023, section 4): after a cut to D′ examples, test accuracy falls sharply where D′ falls below D_crit. `all`
 * are the curves of one sweep (fitSizeCurves); only the protocol `ungrok` counts. The width is that of all seeds together, so
 * that seeds with different D_crit widen it.
 */
export function sharpTransition(all: readonly SizeCurve[]): SharpTransition {
  const ungrok = all.filter(
    ({ protocol, runs, diverged }) => protocol === 'ungrok' && runs + diverged > 0,
  );
  const curves = ungrok.filter(({ runs }) => runs > 0).map(transitionOf);
  const convergence = convergenceCounts(ungrok);
  return { verdict: verdictOf(curves, convergence), curves, convergence };
}
