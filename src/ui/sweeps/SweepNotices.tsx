import { useState } from 'react';
import { sweepsText } from '../../messages/en/sweepsText';
import { Notice } from '../Notice';
import { NoticeList } from '../NoticeList';
import { useSweepController, useSweepState } from './sweepContext';

/** What was wrong with an address, a file or the form, and that the lab's run waits. */
export function SweepNotices() {
  const { dismiss } = useSweepController();
  const problems = useSweepState((state) => state.problems);
  const wrong = useSweepState((state) => state.formProblems);
  const pausedLab = useSweepState((state) => state.pausedLab);
  const [told, setTold] = useState(false);
  return (
    <NoticeList problems={problems} onDismiss={dismiss}>
      {wrong.map(({ message }) => (
        <li key={message} className="notice problem">
          {message}
        </li>
      ))}
      {pausedLab && !told && (
        <Notice tone="note" message={sweepsText.labWaits} onDismiss={() => setTold(true)} />
      )}
    </NoticeList>
  );
}
