import { linearTicks, logTicks } from './axisTicks';
import { createScale } from './scale';

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
