import { fineLogTicks } from './fineLogTicks';
import { createScale } from './scale';

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
