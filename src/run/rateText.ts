import { locale } from '../messages/said';
/** A rate as people read it, in no more digits than it is known to: "3,100", "64", "0.58". */
export const rateText = (rate: number): string =>
  rate.toLocaleString(locale(), { maximumSignificantDigits: 2 });
