import { numberText } from './numberText';
import type { VerticalMark } from './verticalMark';

/** What vertical marks say, in sentences with a space before each. */
export const marksSentence = (marks: readonly VerticalMark[]): string =>
  marks
    .map(({ label, at, interval }) => {
      const spread = interval ? ` (95 % interval ${interval.map(numberText).join(' to ')})` : '';
      return ` ${label}: ${numberText(at)}${spread}.`;
    })
    .join('');
