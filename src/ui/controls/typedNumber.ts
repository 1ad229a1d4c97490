import { decimalMark } from '../../run/markedDecimal';

/**
 * What a person typed, as settings read it: with a point before the decimals, whether it was typed with one or with `mark`.
 * Whatever is no number, or no share in per cent, stays as it is, to be quoted.
 */
export function typedNumber(text: string, mark = decimalMark()): string {
  const read = text.replace(mark, '.');
  return Number.isNaN(Number(read.replace('%', ''))) ? text : read;
}
