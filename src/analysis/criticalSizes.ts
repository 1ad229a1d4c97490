import { PROTOCOLS, type Protocol, type SweepRow } from '../run/sweepRow';
import type { CriticalSize } from './logisticFit';
import { logisticFit } from './logisticFit';

/** The final test accuracies of all runs of one size. */
export interface CurvePoint {
  readonly trainExamples: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
  readonly unconverged: number;
}

/** What the runs of one protocol and one weight decay say about the critical size. */
export interface SizeCurve {
  readonly protocol: Protocol;
  readonly weightDecay: number;
  readonly fit: CriticalSize;
  /** By ascending size. */
  readonly points: readonly CurvePoint[];
  /** The runs that were fitted, and how many of them ran out of steps before they came to rest. */
  readonly runs: number;
  readonly unconverged: number;
  /** Runs without a test accuracy (all pairs were trained on, or the run diverged): left out. */
  readonly unmeasured: number;
  /** The runs that were fitted. */
  readonly rows: readonly SweepRow[];
}

const ascending = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);

function pointOf(trainExamples: number, rows: readonly SweepRow[]): CurvePoint {
  const there = rows.filter(({ config }) => config.task.trainExamples === trainExamples);
  const accuracies = there.map(({ testAccuracy }) => testAccuracy);
  return {
    trainExamples,
    mean: accuracies.reduce((sum, accuracy) => sum + accuracy, 0) / there.length,
    least: Math.min(...accuracies),
    most: Math.max(...accuracies),
    runs: there.length,
    unconverged: there.filter(({ converged }) => !converged).length,
  };
}

function curveOf(protocol: Protocol, weightDecay: number, all: readonly SweepRow[]): SizeCurve {
  const rows = all.filter(({ testAccuracy }) => !Number.isNaN(testAccuracy));
  const fit = logisticFit(
    rows.map(({ config, testAccuracy }) => ({
      trainExamples: config.task.trainExamples,
      seed: config.seed,
      testAccuracy,
    })),
  );
  const sizes = ascending(rows.map(({ config }) => config.task.trainExamples));
  return {
    protocol,
    weightDecay,
    fit,
    points: sizes.map((size) => pointOf(size, rows)),
    runs: rows.length,
    unconverged: rows.filter(({ converged }) => !converged).length,
    unmeasured: all.length - rows.length,
    rows,
  };
}

/**
 * The critical size for each protocol and weight decay of a sweep, in this order. Rows with random labels, which have nothing to
 * generalise, are left out; the others may differ in D, weight decay and seed only. Runs that did not converge count too, and
 * are counted aloud.
 */
export function criticalSizes(sweep: readonly SweepRow[]): SizeCurve[] {
  const rows = sweep.filter(({ config }) => config.task.labels === 'true');
  return PROTOCOLS.flatMap((protocol) => {
    const ofProtocol = rows.filter((row) => row.protocol === protocol);
    return ascending(ofProtocol.map(({ config }) => config.optimizer.weightDecay)).map((decay) =>
      curveOf(
        protocol,
        decay,
        ofProtocol.filter(({ config }) => config.optimizer.weightDecay === decay),
      ),
    );
  });
}
