import { sweepAnswers } from '../../analysis/answers/sweepAnswers';
import type { SizeCurve } from '../../analysis/criticalSizes';
import { criticalSizes } from '../../analysis/criticalSizes';
import type { SweepRow } from '../../run/sweepRow';

/** What the rows on the page say. */
export interface CriticalFindings {
  readonly curves: readonly SizeCurve[];
  readonly answers: ReturnType<typeof sweepAnswers>;
}

/** The critical sizes, and the paper's predictions, from the rows of all sheets. */
export function criticalFindings(
  rows: Readonly<Record<string, readonly SweepRow[]>>,
): CriticalFindings {
  const all = Object.values(rows).flat();
  const curves = criticalSizes(all);
  return { curves, answers: sweepAnswers(all, curves) };
}
