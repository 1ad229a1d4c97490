import type { SweepRow } from '../../run/sweep/sweepRow';
import type { SizeCurve } from '../criticalSize/sizeCurves';
import { fitSizeCurves } from '../criticalSize/sizeCurves';
import { decayIndependence } from './decayIndependence';
import { semiGrokking } from './semiGrokking';
import { sharpTransition } from './sharpTransition';

/**
 * The paper's predictions P2 to P4 from a sweep over training-set sizes, weight decays and seeds. `curves`: its critical sizes, for
 * callers that have them already.
 */
export function assessPredictions(
  rows: readonly SweepRow[],
  curves: readonly SizeCurve[] = fitSizeCurves(rows),
) {
  return {
    p2: sharpTransition(curves),
    p3: decayIndependence(curves),
    p4: semiGrokking(rows),
  } as const;
}
