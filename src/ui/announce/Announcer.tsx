import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useLab } from '../labContext';
import { labStatusSentence } from '../labSentence';
import { announcementPreference } from './announceChoice';
import { type AnnouncedState, announcementDue } from './announcementDue';
import { announcementStore } from './announcements';
import { readingText } from './readingText';
import { announce } from './say';

/** Tells a screen reader how training goes, when it is wanted, in whichever view; nothing of it is seen. */
export function Announcer() {
  const lab = useLab();
  const text = useStore(announcementStore, (state) => state.text);
  useEffect(() => {
    const now = (): AnnouncedState => {
      const { status, phase } = lab.store.getState();
      return { status, phase: phase.name, atMs: performance.now() };
    };
    let heard = now();
    return lab.store.subscribe(() => {
      const due = announcementDue(heard, now(), announcementPreference.store.getState().value);
      if (!due) return;
      heard = now();
      announce(due === 'news' ? labStatusSentence(lab) : readingText(lab.history.columns()));
    });
  }, [lab]);
  return (
    <p className="unseen announcer" aria-live="polite" aria-atomic="true">
      {text}
    </p>
  );
}
