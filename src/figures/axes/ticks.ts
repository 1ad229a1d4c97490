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

/** Round values within [low, high], about `count` of them. */
export function linearTicks(low: number, high: number, count: number): Tick[] {
  const step = niceStep((high - low) / Math.max(1, count));
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const ticks: Tick[] = [];
  for (let k = Math.ceil(low / step - 1e-9); k * step <= high + 1e-9 * step; k++) {
    const at = k * step || 0; // never a minus zero
    const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    ticks.push({ at, label: at.toLocaleString(currentLocale(), options) });
  }
  return ticks;
}

/** Powers of ten within [low, high], which are decimal logarithms; every second, third … where there are too many. */
export function logTicks(low: number, high: number, count: number): Tick[] {
  const first = Math.ceil(low - 1e-9);
  const last = Math.floor(high + 1e-9);
  const every = Math.max(1, Math.ceil((last - first + 1) / Math.max(1, count)));
  const ticks: Tick[] = [];
  for (let exponent = first; exponent <= last; exponent++) {
    if (exponent % every === 0) ticks.push({ at: exponent, label: powerText(exponent) });
  }
  return ticks;
}
