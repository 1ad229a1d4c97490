import { decimalMark } from '../../run/markedDecimal';

/**
 * A number that a person typed as addresses write it. Where decimals have a comma, a comma is the decimal mark, and points that part
 * thousands go. Of lists the comma is no mark, so they are not for this.
 */
export function canonicalNumber(typed: string): string {
  const text = typed.trim();
  if (decimalMark() !== ',') return text;
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text.replace(',', '.');
}
