import { assessPredictions } from '../../analysis/answers/sweepAnswers';
import type { SizeCurve } from '../../analysis/criticalSizes';
import { fitSizeCurves } from '../../analysis/criticalSizes';
import type { SweepRow } from '../../run/sweepRow';

/** What the rows on the page say. */
export interface CriticalFindings {
  readonly curves: readonly SizeCurve[];
  readonly answers: ReturnType<typeof assessPredictions>;
}

/** The critical sizes, and the paper's predictions, from the rows of all sheets. */
export function criticalFindings(
  rows: Readonly<Record<string, readonly SweepRow[]>>,
): CriticalFindings {
  const all = Object.values(rows).flat();
  const curves = fitSizeCurves(all);
  return { curves, answers: assessPredictions(all, curves) };
}
