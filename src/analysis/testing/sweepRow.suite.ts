import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import type { SweepRow } from '../../run/sweep/sweepRow';

/** What a test sets of a run; all else is that of a run that memorised and converged. */
export interface SweepRowOverrides extends Partial<Omit<SweepRow, 'config'>> {
  readonly trainExamples: number;
  readonly weightDecay?: number;
  readonly seed?: number;
  readonly labels?: 'true' | 'random';
}

/** A row of a sweep. */
export function createSweepRow({
  trainExamples,
  weightDecay,
  seed,
  labels,
  ...row
}: SweepRowOverrides): SweepRow {
  const config = configFromSettings('quick', {
    ...DEFAULTS,
    'task.trainExamples': trainExamples,
    'task.labels': labels ?? 'true',
    'optimizer.weightDecay': weightDecay ?? 1,
    seed: seed ?? 0,
  });
  return {
    protocol: 'scratch',
    config,
    steps: 2000,
    ended: 'converged',
    trainAccuracy: 1,
    testAccuracy: 0.02,
    correctLogit: 20,
    weightNorm: 40,
    trainLoss: 1e-6,
    trigShare: 0.1,
    testTrigShare: 0,
    trainTrigShare: 0,
    oGen: 2,
    oMemTrain: 18,
    oGenHeldOut: 0,
    oMemHeldOut: 20,
    ...row,
  };
}
