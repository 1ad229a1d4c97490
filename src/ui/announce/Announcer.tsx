import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useLab } from '../labContext';
import { labSentence } from '../labSentence';
import { announceChoice } from './announceChoice';
import { announcementDue, type Heard } from './announcementDue';
import { announcements } from './announcements';
import { readingText } from './readingText';
import { say } from './say';

/** Tells a screen reader how training goes, when it is wanted, in whichever view; nothing of it is seen. */
export function Announcer() {
  const lab = useLab();
  const text = useStore(announcements, (state) => state.text);
  useEffect(() => {
    const now = (): Heard => {
      const { status, phase } = lab.store.getState();
      return { status, phase: phase.name, atMs: performance.now() };
    };
    let heard = now();
    return lab.store.subscribe(() => {
      const due = announcementDue(heard, now(), announceChoice.store.getState().value);
      if (!due) return;
      heard = now();
      say(due === 'news' ? labSentence(lab) : readingText(lab.history.columns()));
    });
  }, [lab]);
  return (
    <p className="unseen announcer" aria-live="polite" aria-atomic="true">
      {text}
    </p>
  );
}
