import { numberText, roundedPercent } from '../numberText';
import { linearTicks, logTicks, type Tick } from './ticks';

/** How values come to lie along an axis. */
export interface Scale {
  /** The place of a value in the figure's units; NaN for what has no place (0 on a log axis). */
  place(value: number): number;
  /** Ends of the axis, in the figure's units. */
  readonly from: number;
  readonly to: number;
  /** `at` is a place in the figure's units. */
  readonly ticks: readonly Tick[];
}

/** A scale that spreads drawn units (values, or their logarithms) evenly. */
export function createScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  drawn: (value: number) => number,
  ticks: readonly Tick[],
): Scale {
  const spread = (at: number) => from + ((at - low) / (high - low)) * (to - from);
  return {
    place: (value) => spread(drawn(value)),
    from,
    to,
    ticks: ticks.map(({ at, label }) => ({ at: spread(at), label })),
  };
}

/** First digits of ticks between powers of ten, ever closer. */
const TICK_DIGITS = [
  [1],
  [1, 3],
  [1, 2, 5],
  [1, 1.5, 2, 3, 5, 7],
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8],
] as const;

/**
 * Round values within [low, high], which are decimal logarithms, at most about `count`: powers of ten where they are enough,
 * values between them where the axis is short.
 */
export function fineLogTicks(low: number, high: number, count: number): Tick[] {
  const candidates = TICK_DIGITS.map((digits) => {
    const ticks: Tick[] = [];
    for (let power = Math.floor(low); power <= high; power++) {
      for (const digit of digits) {
        const at = power + Math.log10(digit);
        const inside = at >= low - 1e-9 && at <= high + 1e-9;
        const value = Number((digit * 10 ** power).toPrecision(3));
        if (inside) ticks.push({ at, label: numberText(value) });
      }
    }
    return ticks;
  });
  if ((candidates[0] as Tick[]).length >= Math.min(4, count)) return logTicks(low, high, count);
  const best = candidates.filter(({ length }) => length <= count).at(-1);
  if (best && best.length >= 3) return best;
  return linearTicks(10 ** low, 10 ** high, Math.max(2, count - 1))
    .filter(({ at }) => at > 0)
    .map(({ at, label }) => ({ at: Math.log10(at), label }));
}

/**
 * A log axis that has room for all `values` above 0 and a little more, or exactly for `range`. The others have no place.
 */
export function logScale(
  values: readonly number[],
  ends: readonly [number, number],
  count: number,
  range?: readonly [number, number],
) {
  const logs = (range ?? values).filter((value) => value > 0 && value < Infinity).map(Math.log10);
  const least = logs.length > 0 ? Math.min(...logs) : 0;
  const most = logs.length > 0 ? Math.max(...logs) : 1;
  const margin = range ? 0 : Math.max(0.04 * (most - least), least === most ? 0.15 : 0.01);
  const [low, high] = [least - margin, most + margin];
  const drawn = (value: number) => (value > 0 ? Math.log10(value) : Number.NaN);
  return createScale([low, high], ends, drawn, fineLogTicks(low, high, count));
}

/** A vertical axis from 0 to 100 %, with room so that a line along an end is not cut in half. */
export function percentScale(ends: readonly [number, number]) {
  const count = Math.abs(ends[1] - ends[0]) < 120 ? 2 : 5;
  const ticks = linearTicks(0, 1, count).map(({ at }) => ({ at, label: roundedPercent(at) }));
  return createScale([-0.03, 1.03], ends, (share) => share, ticks);
}

/** On a log axis step 0 has a place of its own, at the left of step 1, as in the page's charts. */
const STEP_ZERO = Math.log10(0.5);

/** An axis of steps from 0 to `lastStep`. */
export function stepScale(
  kind: 'log' | 'linear',
  lastStep: number,
  ends: readonly [number, number],
  count: number,
) {
  const last = Math.max(1, lastStep);
  if (kind === 'linear') {
    return createScale([0, last], ends, (step) => step, linearTicks(0, last, count));
  }
  const high = Math.max(Math.log10(last), 0.3);
  const drawn = (step: number) => (step < 1 ? STEP_ZERO : Math.log10(step));
  const ticks = [{ at: STEP_ZERO, label: '0' }, ...logTicks(0, high, count)];
  return createScale([STEP_ZERO, high], ends, drawn, ticks);
}
