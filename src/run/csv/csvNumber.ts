/** What stands between the whole part of a number and its decimals. */
export type DecimalMark = '.' | ',';

const DECIMAL = {
  '.': /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i,
  ',': /^[+-]?(?:\d+,?\d*|,\d+)(?:e[+-]?\d+)?$/i,
} as const;

/** The mark that most of the numbers with decimals have; a point where none has. */
export function decimalMarkOf(values: Iterable<string>): DecimalMark {
  let points = 0;
  let commas = 0;
  for (const value of values) {
    if (value.includes('.') && DECIMAL['.'].test(value)) points++;
    else if (value.includes(',') && DECIMAL[','].test(value)) commas++;
  }
  return commas > points ? ',' : '.';
}

/** A number in decimals as JavaScript writes it; undefined for anything else, thousands that are set apart included. */
export const decimalText = (value: string, mark: DecimalMark): string | undefined =>
  DECIMAL[mark].test(value) ? value.replace(',', '.') : undefined;

/** Digits that a program keeps of a number at least when it writes it anew. */
const LEAST_DIGITS = 6;

const digitsOf = (value: number) =>
  value
    .toExponential()
    .replace(/e.*$/, '')
    .replace(/[^0-9]/g, '').length;

/**
 * Whether two numbers are the same one, of which a spreadsheet may have kept fewer digits (15, or 6 to 11 as it shows them), rounded or
 * cut off.
 */
export function isSameNumber(a: number, b: number): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  const [short, long] = digitsOf(a) < digitsOf(b) ? [a, b] : [b, a];
  const digits = Math.max(LEAST_DIGITS, digitsOf(short));
  if (digitsOf(long) <= digits) return false;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(long))) - digits + 1);
  return Math.abs(a - b) < unit;
}
