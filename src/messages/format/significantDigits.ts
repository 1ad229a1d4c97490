import { valuesText } from '../en/metrics';
import { currentLocale } from '../locale';
import { localizedDecimal } from './numbers';

/** Digits behind the point at most. */
const MOST_DECIMALS = 6;

/** Decimals with which a number shows three digits that count. */
const decimalsOf = (value: number) =>
  Math.min(MOST_DECIMALS, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1))));

const withDecimals = (value: number, decimals: number) =>
  Number.isFinite(value)
    ? value.toLocaleString(currentLocale(), {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      })
    : '–';

/** Three digits that count, no exponent: 0.0123, 1.23, 123, 12,300. */
export function threeDigits(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return withDecimals(rounded, decimalsOf(rounded));
}

/** Milliseconds of kernels, all with as many decimals as suit the longest, and one more. */
export const kernelMsText = (ms: number, longestMs: number): string =>
  withDecimals(ms, Math.min(MOST_DECIMALS, decimalsOf(longestMs) + 1));

/** A share in whole percent, e.g. "41 %"; small ones with a digit more. */
export const shareText = (share: number): string =>
  Number.isFinite(share)
    ? valuesText.percent({
        number:
          share < 0.0995 ? localizedDecimal((100 * share).toFixed(1)) : Math.round(100 * share),
      })
    : '–';
