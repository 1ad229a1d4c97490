import { useEffect } from 'react';
import { useStore } from 'zustand';
import { sonificationText } from '../../messages/en/charts';
import { groupedNumber, reachedPercent } from '../../messages/format/numbers';
import type { MetricColumns } from '../../run/metrics/metrics';
import { useLab } from '../lab/labContext';
import { labStatusSentence } from '../lab/labStatus';
import { announce, announcementStore } from './announce';
import { type AnnouncedState, announcementDue, announcementPreference } from './announcementDue';

/** Step and accuracies as one short sentence; what a run does not have (test pairs) is left out. */
function readingText(columns: MetricColumns): string {
  const step = columns.step.at(-1);
  if (step === undefined) return sonificationText.nothing;
  const known = [
    [sonificationText.train, columns.trainAccuracy.at(-1)],
    [sonificationText.test, columns.testAccuracy.at(-1)],
  ] as const;
  const values = known.flatMap(([message, value]) =>
    value === undefined || Number.isNaN(value)
      ? []
      : [message({ accuracy: reachedPercent(value) })],
  );
  return sonificationText.reading({ step: groupedNumber(step), values: values.join(', ') });
}

/** Announces the progress of training to screen readers, as often as chosen, in every view; not visible. */
export function Announcer() {
  const lab = useLab();
  const text = useStore(announcementStore, (state) => state.text);
  useEffect(() => {
    const now = (): AnnouncedState => {
      const { status, phase } = lab.store.getState();
      return { status, phase: phase.name, atMs: performance.now() };
    };
    let last = now();
    return lab.store.subscribe(() => {
      const due = announcementDue(last, now(), announcementPreference.store.getState().value);
      if (!due) return;
      last = now();
      announce(due === 'sentence' ? labStatusSentence(lab) : readingText(lab.history.columns()));
    });
  }, [lab]);
  return (
    <p className="visually-hidden announcer" aria-live="polite" aria-atomic="true">
      {text}
    </p>
  );
}
