import { localizedDecimal } from '../../messages/format/numbers';
import { currentLocale } from '../../messages/locale';
/** A tick of an axis: where it lies, in drawn units, and what it says. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (exponent: number) =>
  (exponent < 0 ? '⁻' : '') +
  [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/** A power of ten as people read it: 0.01, 1, 1,000, but 10⁻⁶. */
function powerText(exponent: number): string {
  if (exponent < -3 || exponent > 5) return `10${superscript(exponent)}`;
  return exponent < 0
    ? localizedDecimal((10 ** exponent).toFixed(-exponent))
    : (10 ** exponent).toLocaleString(currentLocale());
}

/** The smallest of 1, 2, 5, 10, 20 … that is at least `rough`. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = [1, 2, 5, 10].find((nice) => nice * power >= rough * (1 - 1e-9)) ?? 10;
  return digit * power;
}

/** Decimals that a number can be written with at most. */
const MAX_DIGITS = 20;

/** As many decimals as tell multiples of `step` apart. */
const digitsOfStep = (step: number) =>
  Math.min(MAX_DIGITS, Math.max(0, -Math.floor(Math.log10(step))));

/**
 * Round values within [low, high], about `count` of them; none where the ends are not finite, equal, or as close together as
 * the numbers themselves are there. Ticks are counted, never reached by adding: beyond 2⁵³ a sum may not grow.
 */
export function linearTicks(low: number, high: number, count: number): Tick[] {
  const step = niceStep((high - low) / Math.max(1, count));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  if (!(high > low && Number.isSafeInteger(first) && Number.isSafeInteger(last))) return [];
  const digits = digitsOfStep(step);
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const at = (first + i) * step || 0; // never a minus zero
    return { at, label: at.toLocaleString(currentLocale(), options) };
  });
}

/** Powers of ten within [low, high], which are decimal logarithms; every second, third … where there are too many. */
export function logTicks(low: number, high: number, count: number): Tick[] {
  const first = Math.ceil(low - 1e-9);
  const last = Math.floor(high + 1e-9);
  if (!(last >= first && Number.isSafeInteger(first) && Number.isSafeInteger(last))) return [];
  const every = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, count)));
  const least = Math.ceil(first / every);
  return Array.from({ length: Math.floor(last / every) - least + 1 }, (_, i) => {
    const exponent = (least + i) * every || 0;
    return { at: exponent, label: powerText(exponent) };
  });
}
