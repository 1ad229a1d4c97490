import type { Tick } from '../../figures/axisTicks';
import { linearTicks, logTicks } from '../../figures/axisTicks';
import { localizedDecimal } from '../../run/markedDecimal';
import type { ChartSpec } from './chartSpec';

/** Below this a loss is drawn as if it were this much: a logarithm of zero has no place on a chart. */
const FLOOR = 1e-12;

/** Where a value lies on the vertical axis, in drawn units; null where there is none to draw. */
export function valuePosition(value: number | undefined, { yScale }: ChartSpec): number | null {
  if (value === undefined || !Number.isFinite(value)) return null;
  return yScale === 'log' ? Math.log10(Math.max(value, FLOOR)) : value;
}

/** The vertical range for drawn values. */
export function valueRange(spec: ChartSpec, drawn: Iterable<number | null>): [number, number] {
  if (spec.yRange) {
    const [low, high] = spec.yRange;
    const margin = 0.03 * (high - low); // a line along the edge would be cut in half
    return [low - margin, high + margin];
  }
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of drawn) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return spec.yScale === 'log' ? [-3, 1] : [0, 1];
  if (spec.yScale === 'log') return [Math.floor(low - 0.05), Math.ceil(high + 0.05)];
  const bottom = Math.min(0, low);
  const top = Math.max(high, bottom + 1e-6);
  const margin = 0.06 * (top - bottom);
  return [bottom === 0 ? 0 : bottom - margin, top + margin];
}

/** The ticks of a vertical range. */
export function valueTicks(spec: ChartSpec, low: number, high: number, count: number): Tick[] {
  if (spec.yScale === 'log') return logTicks(low, high, count);
  if (!spec.yRange) return linearTicks(low, high, count);
  const [from, to] = spec.yRange;
  return linearTicks(from, to, count).map(({ at }) => ({
    at,
    label: spec.format(at).replace(localizedDecimal('.0'), ''),
  }));
}
