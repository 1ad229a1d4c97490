import { createStore } from 'zustand/vanilla';

/** What a screen reader is told next, politely. Not shown: what is seen says the same. */
export const announcements = createStore<{ readonly text: string }>(() => ({ text: '' }));
