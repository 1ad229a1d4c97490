import { announcements } from './announcements';

/** Ends a sentence that is said twice in a row, so that it is another text: an unchanged one is not spoken again. */
const AGAIN = '\u00a0';

/** Tells a screen reader something, politely. */
export function say(sentence: string): void {
  const { text } = announcements.getState();
  announcements.setState({ text: text === sentence ? sentence + AGAIN : sentence });
}
