import { figuresText } from '../messages/en/figuresText';
import { numberText } from './numberText';
import type { VerticalMark } from './verticalMark';

/** What vertical marks say, a sentence each. */
export const markDescriptions = (marks: readonly VerticalMark[]): string[] =>
  marks.map(({ label, at, interval }) => {
    const place = { label, at: numberText(at) };
    if (!interval) return figuresText.mark(place);
    const [from, to] = interval;
    const range = figuresText.range({ from: numberText(from), to: numberText(to) });
    return figuresText.markWithin({ ...place, range });
  });
