import type { Tick } from './axisTicks';
import { linearTicks, logTicks } from './axisTicks';
import { numberText } from './numberText';

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
