import { localizedDecimal } from '../messages/format/numbers';
import { currentLocale } from '../messages/locale';

const THREE_DIGITS = { maximumSignificantDigits: 3 } as const;

/** A number of any size for a sentence: to three digits that count, from a thousand on to the unit; a dash where there is none. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  if (size < 1e-3 || size >= 1e6) return localizedDecimal(value.toExponential(1));
  return size < 1000
    ? value.toLocaleString(currentLocale(), THREE_DIGITS)
    : Math.round(value).toLocaleString(currentLocale());
}

/** A share as a whole per cent; a dash where there is none. */
export const roundedPercent = (share: number | null): string =>
  share === null || !Number.isFinite(share) ? '–' : `${Math.round(100 * share)} %`;
