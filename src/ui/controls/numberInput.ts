import { decimalMark, localizedDecimal, plainNumber } from '../../messages/format/numbers';

/** A number as one would type it: all its digits, with an exponent only where it saves many. */
export function numberText(value: number): string {
  const isTiny = value !== 0 && Math.abs(value) < 1e-4;
  return isTiny ? localizedDecimal(value.toExponential()) : plainNumber(value);
}

/** Thousands that are set apart by points, where decimals follow a comma. */
const GROUPED = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;

/**
 * What a person typed, as settings read it: with a point before the decimals. Where these follow a comma, a point does as well,
 * but “1.000” is a thousand. What is no number, or no per cent, stays as it is, to be quoted.
 */
export function normalizeTypedNumber(typed: string, mark = decimalMark()): string {
  const text = typed.trim();
  if (mark !== ',') return text;
  const digits = GROUPED.test(text) ? text.replaceAll('.', '') : text;
  const read = digits.replace(',', '.');
  return Number.isNaN(Number(read.replace('%', ''))) ? text : read;
}
