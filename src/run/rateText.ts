import { text } from '../messages/text';
/** A rate as people read it, in no more digits than it is known to: "3,100", "64", "0.58". */
export const rateText = (rate: number): string =>
  rate.toLocaleString(text.locale, { maximumSignificantDigits: 2 });
