import {
  METRIC_NAMES,
  METRICS,
  type MetricColumns,
  type MetricName,
} from '../../run/metrics/metrics';
import { stepPosition } from './decimate';

/** Changes of these split a run; their rows on both sides stay. */
const SETTINGS = METRIC_NAMES.filter((name) => METRICS[name].source === 'settings');
/** Drawn, with extremes that no thinning may lose. */
const MEASURED = METRIC_NAMES.filter(
  (name) => !['run', 'settings', 'clock'].includes(METRICS[name].source),
);
/** The first row above any threshold is a new maximum of these: milestones keep their steps. */
const RECORDS = ['trainAccuracy', 'testAccuracy'] as const satisfies readonly MetricName[];

/** Where each row lies on an axis, cut into `buckets` pieces of equal width. */
function bucketsOf(steps: Float64Array, scale: 'log' | 'linear', buckets: number): Int32Array {
  const start = stepPosition(steps[0] ?? 0, scale);
  const width = stepPosition(steps.at(-1) ?? 0, scale) - start || 1;
  return Int32Array.from(steps, (step) =>
    Math.floor(((stepPosition(step, scale) - start) / width) * buckets),
  );
}

/** The rows that are kept where each axis, log and linear, is cut into `buckets` pieces. */
function keptRows(columns: MetricColumns, buckets: number): number[] {
  const rows = columns.step.length;
  const log = bucketsOf(columns.step, 'log', buckets);
  const linear = bucketsOf(columns.step, 'linear', buckets);
  const isKept = new Uint8Array(rows);
  const beginsGroup = (i: number) =>
    i === 0 ||
    log[i] !== log[i - 1] ||
    linear[i] !== linear[i - 1] ||
    SETTINGS.some((name) => !Object.is(columns[name][i], columns[name][i - 1]));
  for (let from = 0; from < rows; ) {
    let to = from + 1;
    while (to < rows && !beginsGroup(to)) to++;
    isKept[from] = isKept[to - 1] = 1;
    for (const name of MEASURED) {
      const column = columns[name];
      let [lowest, highest] = [-1, -1];
      for (let i = from; i < to; i++) {
        const value = column[i] as number;
        if (!Number.isFinite(value)) continue;
        if (lowest < 0 || value < (column[lowest] as number)) lowest = i;
        if (highest < 0 || value > (column[highest] as number)) highest = i;
      }
      if (lowest >= 0) isKept[lowest] = isKept[highest] = 1;
    }
    from = to;
  }
  for (const name of RECORDS) {
    let most = Number.NEGATIVE_INFINITY;
    for (const [i, value] of columns[name].entries()) {
      if (!(value > most)) continue;
      most = value;
      isKept[i] = 1;
    }
  }
  return [...isKept.keys()].filter((i) => isKept[i]);
}

/** A group keeps its first, its last and, of each measured quantity, its lowest and its highest row. */
const ROWS_A_GROUP = 2 + 2 * MEASURED.length;

/**
 * The rows to keep of a run that has more than can be held: at most `most`, ascending. Both axes, log and linear, are cut into some
 * `most` / 60 pieces (a chart draws 124 of each): of all rows that share a piece of both, the extremes of every quantity stay, so that no
 * spike is lost, and so does every row that sets a new maximum of an accuracy or follows a change of settings.
 */
export function rowsToKeep(columns: MetricColumns, most: number): number[] {
  let buckets = Math.ceil(most / (2 * ROWS_A_GROUP));
  let kept = keptRows(columns, buckets);
  while (kept.length > most && buckets > 1) {
    buckets = Math.floor(buckets / 2);
    kept = keptRows(columns, buckets);
  }
  // Tens of thousands of changes, or of new maxima, could still be more.
  const stride = Math.ceil(kept.length / most);
  return kept.filter((_, i) => i % stride === 0);
}
