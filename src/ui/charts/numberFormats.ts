import { valuesText } from '../../messages/en/valuesText';
import { markedDecimal } from '../../run/markedDecimal';

/** A share, as per cent. */
export const percent = (value: number) =>
  valuesText.percent({
    number: markedDecimal((100 * value).toFixed(value === 1 || value === 0 ? 0 : 1)),
  });
/** A number of ordinary size. */
export const decimal = (value: number) =>
  markedDecimal(value.toFixed(Math.abs(value) < 10 ? 2 : 1));
/** A number that may be tiny. */
export const small = (value: number) =>
  markedDecimal(
    Math.abs(value) >= 0.01 || value === 0 ? value.toPrecision(3) : value.toExponential(1),
  );
