/** A share, as per cent. */
export const percent = (value: number) =>
  `${(100 * value).toFixed(value === 1 || value === 0 ? 0 : 1)} %`;
/** A number of ordinary size. */
export const decimal = (value: number) => value.toFixed(Math.abs(value) < 10 ? 2 : 1);
/** A number that may be tiny. */
export const small = (value: number) =>
  Math.abs(value) >= 0.01 || value === 0 ? value.toPrecision(3) : value.toExponential(1);
