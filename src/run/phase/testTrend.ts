/** How a test accuracy has moved over a stretch of steps. */
export interface TestTrend {
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** The mean of the last tenth of the steps: what moved only lately hardly tilts the line. */
  readonly late: number;
  /** From one end to the other along the line through all of them (least squares), so that noise counts for little. */
  readonly drift: number;
  /** How many steps those are. */
  readonly span: number;
}

/** A tenth of the steps is the latest of them. */
const LATE_SHARE = 0.1;
/** Of more measurements than twice this, evenly spaced ones are looked at: each new one costs no more, however many there are. */
const ENOUGH = 500;

/** The index of the first step that is not before `from`; steps ascend. */
function indexFrom(steps: readonly number[], from: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The trend of the measurements from the step `from` on, to the last; undefined where there are fewer than two. */
export function testTrend(
  steps: readonly number[],
  tests: readonly number[],
  from: number,
): TestTrend | undefined {
  const last = steps.length - 1;
  const now = steps[last] ?? 0;
  const start = indexFrom(steps, from);
  const stride = Math.max(1, Math.floor((last - start) / ENOUGH));
  const lateFrom = now - LATE_SHARE * (now - from);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  // Steps count from the last one, so that sums stay exact enough for a million of them.
  let [count, x, y, xx, xy, late, lateCount] = [0, 0, 0, 0, 0, 0, 0];
  let first = now;
  for (let i = last; i >= start; i -= stride) {
    const step = steps[i] as number;
    const test = tests[i] as number;
    least = Math.min(least, test);
    most = Math.max(most, test);
    const at = step - now;
    count++;
    x += at;
    y += test;
    xx += at * at;
    xy += at * test;
    if (step >= lateFrom) {
      late += test;
      lateCount++;
    }
    first = step;
  }
  const spread = xx - (x * x) / count;
  if (!(count > 1 && spread > 0)) return undefined;
  const slope = (xy - (x * y) / count) / spread;
  const span = now - first;
  return { least, most, mean: y / count, late: late / lateCount, drift: slope * span, span };
}
