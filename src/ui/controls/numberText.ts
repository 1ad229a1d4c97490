import { localizedDecimal } from '../../run/markedDecimal';
import { plainNumber } from '../../run/settingText';

/** A number as one would type it: all its digits, with an exponent only where it saves many. */
export function numberText(value: number): string {
  const isTiny = value !== 0 && Math.abs(value) < 1e-4;
  return isTiny ? localizedDecimal(value.toExponential()) : plainNumber(value);
}
