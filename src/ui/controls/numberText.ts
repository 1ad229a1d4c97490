/** A number as one would type it: all its digits, with an exponent only where it saves many. */
export function numberText(value: number): string {
  const plain = String(value);
  return Math.abs(value) > 0 && Math.abs(value) < 1e-4 ? value.toExponential() : plain;
}
