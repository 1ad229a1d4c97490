import { valuesText } from '../../messages/en/valuesText';
import { localizedDecimal } from '../../run/markedDecimal';

/** A share, as per cent. */
export const formatPercent = (value: number) =>
  valuesText.percent({
    number: localizedDecimal((100 * value).toFixed(value === 1 || value === 0 ? 0 : 1)),
  });
/** A number of ordinary size. */
export const formatDecimal = (value: number) =>
  localizedDecimal(value.toFixed(Math.abs(value) < 10 ? 2 : 1));
/** A number that may be tiny. */
export const formatSmall = (value: number) =>
  localizedDecimal(
    Math.abs(value) >= 0.01 || value === 0 ? value.toPrecision(3) : value.toExponential(1),
  );
