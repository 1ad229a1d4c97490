import { createStore } from 'zustand/vanilla';

/** What a screen reader is told next, politely. Not shown: what is seen says the same. */
export const announcementStore = createStore<{ readonly text: string }>(() => ({ text: '' }));

/** Ends a sentence that is said twice in a row, so that it is another text: an unchanged one is not spoken again. */
const REPEAT_MARK = '\u00a0';

/** Tells a screen reader something, politely. */
export function announce(sentence: string): void {
  const { text } = announcementStore.getState();
  announcementStore.setState({ text: text === sentence ? sentence + REPEAT_MARK : sentence });
}
