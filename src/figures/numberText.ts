/** A number of any size for a sentence: three digits that count, thousands set apart; whole numbers in full. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return value.toLocaleString('en-US');
  if (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-3) return value.toExponential(1);
  return value.toLocaleString('en-US', {
    maximumSignificantDigits: Math.abs(value) < 1000 ? 3 : 4,
  });
}
