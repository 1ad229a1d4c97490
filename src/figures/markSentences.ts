import { text } from '../messages/text';
import { numberText } from './numberText';
import type { VerticalMark } from './verticalMark';

/** What vertical marks say, a sentence each. */
export const markSentences = (marks: readonly VerticalMark[]): string[] =>
  marks.map(({ label, at, interval }) => {
    const place = { label, at: numberText(at) };
    if (!interval) return text.figures.mark(place);
    const [from, to] = interval;
    const range = text.figures.range({ from: numberText(from), to: numberText(to) });
    return text.figures.markWithin({ ...place, range });
  });
