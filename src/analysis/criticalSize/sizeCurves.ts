import { hasDiverged, PROTOCOLS, type Protocol, type SweepRow } from '../../run/sweep/sweepRow';
import { seedIntervals, widerInterval } from '../fit/confidenceIntervals';
import { mean } from '../fit/statistics';
import type { CriticalSize, SizePoint } from './criticalSize';
import { fitCriticalSize } from './criticalSize';

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
  /** The runs that were fitted, and how many of them ran out of steps before they converged. */
  readonly runs: number;
  readonly unconverged: number;
  /** Runs that blew up, and others without a test accuracy (all pairs were trained on): left out. */
  readonly diverged: number;
  readonly unmeasured: number;
  /** The runs that were fitted. */
  readonly rows: readonly SweepRow[];
}

const ascending = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);

/** Items by what `keyOf` says of them, in the order in which the keys first occur. */
function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function curvePoint(trainExamples: number, there: readonly SweepRow[]): CurvePoint {
  const accuracies = there.map(({ testAccuracy }) => testAccuracy);
  return {
    trainExamples,
    mean: mean(accuracies),
    least: Math.min(...accuracies),
    most: Math.max(...accuracies),
    runs: there.length,
    unconverged: there.filter(({ ended }) => ended !== 'converged').length,
  };
}

const sizePoint = ({ config, testAccuracy }: SweepRow): SizePoint => ({
  trainExamples: config.task.trainExamples,
  seed: config.seed,
  testAccuracy,
});

function fitSizeCurve(
  protocol: Protocol,
  weightDecay: number,
  all: readonly SweepRow[],
): SizeCurve {
  const diverged = all.filter(hasDiverged).length;
  const rows = all.filter((row) => !hasDiverged(row) && !Number.isNaN(row.testAccuracy));
  const fit = fitCriticalSize(rows.map(sizePoint));
  const bySize = groupBy(rows, ({ config }) => config.task.trainExamples);
  const sizes = ascending(bySize.keys());
  return {
    protocol,
    weightDecay,
    fit,
    points: sizes.map((size) => curvePoint(size, bySize.get(size) ?? [])),
    runs: rows.length,
    unconverged: rows.filter(({ ended }) => ended !== 'converged').length,
    diverged,
    unmeasured: all.length - diverged - rows.length,
    rows,
  };
}

/** ln D_crit of each seed by itself that has one. */
const logSizesBySeed = ({ rows }: SizeCurve): number[] =>
  [...groupBy(rows, ({ config }) => config.seed).values()].flatMap((own) => {
    const fit = fitCriticalSize(own.map(sizePoint));
    return fit.kind === 'fit' ? [Math.log(fit.dCrit)] : [];
  });

/** The curves of one protocol, with intervals at least as wide as those from the scatter of seeds over all of them. */
function withWiderIntervals(curves: readonly SizeCurve[]): SizeCurve[] {
  const intervals = seedIntervals(curves.map(logSizesBySeed));
  return curves.map((curve, i) => {
    const { fit } = curve;
    if (fit.kind === 'none') return curve;
    const interval = widerInterval(fit.dCrit, fit.interval, intervals[i]);
    return interval ? { ...curve, fit: { ...fit, interval } } : curve;
  });
}

/**
 * The critical size for each protocol and weight decay of a sweep, in this order. Rows with random labels, which have nothing to
 * generalise, are left out; the others may differ in D, weight decay and seed only. Runs that ran out of steps count too;
 * `unconverged` is their number. Intervals are the bootstrap's over seeds (fitCriticalSize) or Student's from the scatter of the seeds at all
 * weight decays, whichever is wider: a bootstrap over two or three seeds is too narrow.
 */
export function fitSizeCurves(sweep: readonly SweepRow[]): SizeCurve[] {
  const rows = sweep.filter(({ config }) => config.task.labels === 'true');
  return PROTOCOLS.flatMap((protocol) => {
    const ofProtocol = rows.filter((row) => row.protocol === protocol);
    const decays = ascending(ofProtocol.map(({ config }) => config.optimizer.weightDecay));
    const curves = decays.map((decay) =>
      fitSizeCurve(
        protocol,
        decay,
        ofProtocol.filter(({ config }) => config.optimizer.weightDecay === decay),
      ),
    );
    return withWiderIntervals(curves);
  });
}
