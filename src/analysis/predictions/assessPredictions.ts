import type { SweepRow } from '../../run/sweep/sweepRow';
import type { SizeCurve } from '../criticalSize/sizeCurves';
import { fitSizeCurves } from '../criticalSize/sizeCurves';
import { decayIndependence } from './decayIndependence';
import { semiGrokking } from './semiGrokking';
import { sharpTransition } from './sharpTransition';

/** What a sweep over training-set sizes, weight decays and seeds says about the paper's predictions P2 to P4. `curves`: its critical sizes, where they are known. */
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
