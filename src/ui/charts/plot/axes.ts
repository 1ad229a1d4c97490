import { linearTicks, logTicks, type Tick } from '../../../figures/axes/ticks';
import { localizedDecimal } from '../../../messages/format/numbers';
import { type StepScale, stepPosition } from '../../../store/history/decimate';
import type { ChartSpec } from '../chartSpec';

/** Ends that an axis of steps may have, times powers of ten: close enough together to leave little room empty. */
const ENDS = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The horizontal range for a run up to `lastStep`, in drawn units. It grows in leaps, so that the lines lie still between. */
export function stepRange(lastStep: number, scale: StepScale): [number, number] {
  const longest = Math.max(10, lastStep);
  const power = 10 ** Math.floor(Math.log10(longest));
  const end = (ENDS.find((nice) => nice * power >= longest) ?? 10) * power;
  return [stepPosition(0, scale), stepPosition(end, scale)];
}

/** The ticks of such an axis. Step 0 has its own place at the left end of a log axis. */
export function stepTicks(
  [low, high]: readonly [number, number],
  scale: StepScale,
  count: number,
): Tick[] {
  if (scale === 'linear') return linearTicks(low, high, count);
  return [{ at: low, label: '0' }, ...logTicks(0, high, count)];
}

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
  const top = Math.max(high, bottom + 1e-6, bottom + 1e-6 * Math.abs(bottom));
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
