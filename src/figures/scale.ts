import type { Tick } from './axisTicks';

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
