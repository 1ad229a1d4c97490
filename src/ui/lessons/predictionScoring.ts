import { stepPosition } from '../../store/history/decimate';
import type { RunFacts } from './runFacts';

/** Places at which two curves are compared, equally far apart on the axis as it is drawn. */
const COMPARED_POINTS = 200;

/** The value of a line through points at ascending steps; beyond its ends it stays level. Log steps, as drawn. */
export function heightAt(
  steps: ArrayLike<number>,
  heights: ArrayLike<number>,
  step: number,
): number {
  let after = 0;
  while (after < steps.length && (steps[after] as number) < step) after++;
  const before = Math.max(0, after - 1);
  const end = Math.min(after, steps.length - 1);
  const [x0, x1] = [steps[before], steps[end]].map((at) => stepPosition(at ?? 0, 'log'));
  const [y0 = Number.NaN, y1 = Number.NaN] = [heights[before], heights[end]];
  if (x0 === undefined || x1 === undefined || x1 <= x0) return y1;
  return y0 + ((stepPosition(step, 'log') - x0) / (x1 - x0)) * (y1 - y0);
}

/** A curve: heights at ascending steps. */
export interface Curve {
  readonly steps: ArrayLike<number>;
  readonly heights: ArrayLike<number>;
}

/** The mean distance of two curves over the steps of the first, as the eye sees it on a log axis. */
export function curveDistance(first: Curve, second: Curve): number {
  const [from, to] = [first.steps[0], first.steps[first.steps.length - 1]].map((step) =>
    Math.log(Math.max(1, step ?? 1)),
  );
  if (from === undefined || to === undefined) return Number.NaN;
  let sum = 0;
  for (let i = 0; i < COMPARED_POINTS; i++) {
    const step = Math.exp(from + ((i + 0.5) / COMPARED_POINTS) * (to - from));
    const of = ({ steps, heights }: Curve) => heightAt(steps, heights, step);
    sum += Math.abs(of(first) - of(second));
  }
  return sum / COMPARED_POINTS;
}

/** The first step at which a curve has reached a height; undefined where it never does. Between points it goes straight. */
export function stepOfHeight({ steps, heights }: Curve, height: number): number | undefined {
  const last = steps.length - 1;
  for (let i = 0; i <= last; i++) {
    const [y, x] = [heights[i] as number, steps[i] as number];
    if (!(y >= height)) continue;
    if (i === 0) return x;
    const [y0, x0] = [heights[i - 1] as number, Math.max(1, steps[i - 1] as number)];
    const share = (height - y0) / (y - y0);
    return Math.round(Math.exp(Math.log(x0) + share * (Math.log(x) - Math.log(x0))));
  }
  return undefined;
}

/** Where the test accuracy at the end passes one half, as far as the runs can tell. */
export interface SizeBracket {
  /** The largest size below which, and at which, all runs stayed under one half; absent: none did. */
  readonly above: number | undefined;
  /** The smallest size from which all runs reached it; absent: none did. */
  readonly upTo: number | undefined;
}

/** The bracket of runs of different sizes; runs that disagree (a larger one under a half) widen it. */
export function sizeBracket(
  runs: readonly Pick<RunFacts, 'trainExamples' | 'testAccuracy'>[],
): SizeBracket {
  const sizes = (holds: (accuracy: number) => boolean) =>
    runs
      .filter(({ testAccuracy }) => holds(testAccuracy))
      .map(({ trainExamples }) => trainExamples);
  const under = sizes((accuracy) => accuracy < 0.5);
  const over = sizes((accuracy) => accuracy >= 0.5);
  const firstOver = Math.min(...over);
  const lastUnder = Math.max(...under);
  const finite = (size: number) => (Number.isFinite(size) ? size : undefined);
  return {
    above: finite(Math.max(...under.filter((size) => size < firstOver))),
    upTo: finite(Math.min(...over.filter((size) => size > lastUnder))),
  };
}
