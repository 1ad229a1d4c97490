import { createStore } from 'zustand/vanilla';

/** The next announcement to screen readers, polite. Not visible: the page shows the same. */
export const announcementStore = createStore<{ readonly text: string }>(() => ({ text: '' }));

/** Ends a sentence that is announced twice in a row, so that it is another text: an unchanged one is not spoken again. */
const REPEAT_MARK = '\u00a0';

/** Tells a screen reader something, politely. */
export function announce(sentence: string): void {
  const { text } = announcementStore.getState();
  announcementStore.setState({ text: text === sentence ? sentence + REPEAT_MARK : sentence });
}
