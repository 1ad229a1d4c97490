import { linearTicks } from './axisTicks';
import { roundedPercent } from './percentText';
import { createScale } from './scale';

/** A vertical axis from 0 to 100 %, with room so that a line along an end is not cut in half. */
export function percentScale(ends: readonly [number, number]) {
  const count = Math.abs(ends[1] - ends[0]) < 120 ? 2 : 5;
  const ticks = linearTicks(0, 1, count).map(({ at }) => ({ at, label: roundedPercent(at) }));
  return createScale([-0.03, 1.03], ends, (share) => share, ticks);
}
