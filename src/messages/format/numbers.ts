import { valuesText } from '../../messages/en/metrics';
import { currentLocale } from '../../messages/locale';

/** What stands between a number's whole part and its decimals: a point, or a comma. */
export const decimalMark = (): string => (0.5).toLocaleString(currentLocale()).charAt(1);

/** The digits of a number (of toFixed, toPrecision or toExponential) as the language writes them. */
export const localizedDecimal = (digits: string): string => digits.replace('.', decimalMark());

/** A number in as many digits as it has. */
export const plainNumber = (n: number): string => localizedDecimal(String(n));

/** A value as a message repeats it. */
export const quotedValue = (value: string | number): string =>
  typeof value === 'number' ? plainNumber(value) : valuesText.quoted({ asked: value });

/** A number with its thousands set apart where it is whole. */
export const groupedNumber = (n: number): string =>
  Number.isInteger(n) ? n.toLocaleString(currentLocale()) : plainNumber(n);

/** Several things in a row: “53 and 59”. */
export const listText = (things: readonly unknown[]): string =>
  new Intl.ListFormat(currentLocale()).format(things.map(String));

/** A share as people read it: whole per cent that are reached, so that it never says 95 % or 100 % too early. */
export function reachedPercent(share: number): string {
  const percent = 100 * share;
  if (!Number.isFinite(percent)) return valuesText.unknown;
  if (percent > 0 && percent < 1) return valuesText.belowOnePercent;
  return valuesText.percent({ number: Math.floor(percent + 1e-9) });
}

/** A difference of two shares in points, with one decimal: "2.5". */
export const pointsText = (share: number): string => localizedDecimal((100 * share).toFixed(1));

/** A rate as people read it, in no more digits than it is known to: "3,100", "64", "0.58". */
export const rateText = (rate: number): string =>
  rate.toLocaleString(currentLocale(), { maximumSignificantDigits: 2 });
