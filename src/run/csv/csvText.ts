/** What makes a spreadsheet take a text for a formula (OWASP, “CSV injection”). */
const FORMULA_START = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A value of a CSV file: numbers as they are; a text that a spreadsheet would run gets the apostrophe with which it is shown instead, and
 * is in quotes where it holds a delimiter, a quote or a line end. NaN is empty.
 */
export function csvText(value: string | number | boolean): string {
  if (typeof value !== 'string') return Number.isNaN(value) ? '' : String(value);
  const shown = FORMULA_START.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}
