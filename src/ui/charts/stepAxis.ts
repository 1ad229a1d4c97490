import type { Tick } from '../../figures/axisTicks';
import { linearTicks, logTicks } from '../../figures/axisTicks';
import type { StepScale } from '../../store/decimate';
import { stepPosition } from '../../store/decimate';

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
