import { fitSizeCurves, type SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { assessPredictions } from '../../analysis/predictions/assessPredictions';
import type { SweepRow } from '../../run/sweep/sweepRow';

/** What the rows on the page say. */
export interface CriticalFindings {
  readonly curves: readonly SizeCurve[];
  readonly predictions: ReturnType<typeof assessPredictions>;
}

/** The critical sizes, and the paper's predictions, from rows. */
export function criticalFindings(rows: readonly SweepRow[]): CriticalFindings {
  const curves = fitSizeCurves(rows);
  return { curves, predictions: assessPredictions(rows, curves) };
}
