import { createStore } from 'zustand/vanilla';

/** What a screen reader is told next, politely. Not shown: what is seen says the same. */
export const announcementStore = createStore<{ readonly text: string }>(() => ({ text: '' }));
