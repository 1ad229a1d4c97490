import { fitSizeCurves, type SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import {
  type DecayIndependence,
  decayIndependence,
} from '../../analysis/predictions/decayIndependence';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { CONDITION_NAMES, type ConditionName } from './conditions';

/** What the runs of one condition show. */
export interface Finding {
  readonly condition: ConditionName;
  /** By ascending weight decay. */
  readonly curves: readonly SizeCurve[];
  readonly independence: DecayIndependence;
}

/** Those conditions that have runs, in their order. */
export const findings = (
  rows: Readonly<Partial<Record<ConditionName, readonly SweepRow[]>>>,
): readonly Finding[] =>
  CONDITION_NAMES.flatMap((condition) => {
    const own = rows[condition] ?? [];
    if (own.length === 0) return [];
    const curves = fitSizeCurves(own);
    return [{ condition, curves, independence: decayIndependence(curves) }];
  });
