import { useState } from 'react';
import { sweepsText } from '../../messages/en/sweeps';
import { Notice, NoticeList } from '../app/NoticeList';
import { ConfirmQuestion } from './ConfirmQuestion';
import { saveSweepTable } from './SweepFileButtons';
import { useSweepController, useSweepState } from './sweepContext';

/** Asks before rows that are in no file give way to another grid. */
export function ReplaceQuestion() {
  const controller = useSweepController();
  const asking = useSweepState((state) => state.pendingReplacement);
  if (!asking) return null;
  const { rows, names } = asking;
  function saveAndGoOn() {
    const saved = names.map((name) => saveSweepTable(controller, name));
    if (saved.every(Boolean)) controller.confirmReplacement(true); // else it still asks
  }
  return (
    <ConfirmQuestion
      question={sweepsText.inNoFile({ count: rows })}
      answers={[
        { label: sweepsText.saveAndGoOn, act: saveAndGoOn },
        { label: sweepsText.keep, act: () => controller.confirmReplacement(false) },
        { label: sweepsText.replace, act: () => controller.confirmReplacement(true) },
      ]}
    />
  );
}

/** What was wrong with an address, a file or the form, and that the lab's run waits. */
export function SweepNotices() {
  const { dismiss } = useSweepController();
  const problems = useSweepState((state) => state.problems);
  const wrong = useSweepState((state) => state.formProblems);
  const pausedLab = useSweepState((state) => state.pausedLab);
  const waitsFor = useSweepState((state) => state.waitsFor);
  const isOfOtherGrid = useSweepState(({ planned, tables }) =>
    planned.some(({ name, grid }) => tables[name] !== undefined && tables[name].grid !== grid),
  );
  const [dismissed, setDismissed] = useState(false);
  return (
    <NoticeList
      problems={problems.map(({ field, message }) => ({ field, message: message() }))}
      onDismiss={dismiss}
    >
      {wrong.map(({ message }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no state, and two may say the same.
        <li key={i} className="notice problem">
          {message()}
        </li>
      ))}
      {isOfOtherGrid && <li className="notice note">{sweepsText.otherGrid}</li>}
      {waitsFor && <li className="notice note">{sweepsText.waitsFor[waitsFor]}</li>}
      {pausedLab && !dismissed && (
        <Notice tone="note" message={sweepsText.labWaits} onDismiss={() => setDismissed(true)} />
      )}
    </NoticeList>
  );
}
