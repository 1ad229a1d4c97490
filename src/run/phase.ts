import type { MetricColumns } from './metrics';
import { createPhaseFollower, phaseRows } from './phaseFollower';
import type { PhaseName } from './phaseWords';
import type { PhaseThresholds } from './runConfig';

/** A stretch of a run with one name. */
export interface PhaseInterval {
  readonly name: PhaseName;
  /** The first measurement of it. */
  readonly from: number;
}

/** Something that a run reached or lost, to mark on charts. */
export interface Milestone {
  readonly name: 'memorised' | 'grokked' | 'ungrokked';
  readonly step: number;
}

/** Where a run stands. Steps are logging steps; absent: not reached. */
export interface Phase {
  readonly name: PhaseName;
  /** The first measurement of this phase. */
  readonly since: number;
  /** When it first memorised, first grokked, and last ungrokked. */
  readonly memorisedAt?: number;
  readonly grokkedAt?: number;
  readonly ungrokkedAt?: number;
  /** All of these, in order. */
  readonly milestones: readonly Milestone[];
  /** All phases so far, in order; the last is the present one. */
  readonly intervals: readonly PhaseInterval[];
}

export const UNTRAINED: Phase = {
  name: 'untrained',
  since: 0,
  milestones: [],
  intervals: [{ name: 'untrained', from: 0 }],
};

/** The phase of a run from its metrics so far. `chance` is the accuracy of guessing, 1 / classes. */
export function derivePhase(
  columns: MetricColumns,
  chance: number,
  thresholds: PhaseThresholds,
): Phase {
  const follower = createPhaseFollower(chance, thresholds);
  for (const row of phaseRows(columns)) follower.add(row);
  return follower.phase();
}
