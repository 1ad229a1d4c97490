import { useEffect, useState } from 'react';
import { valuesText } from '../../messages/en/metrics';
import { useLocale } from '../language/useLocale';
import { useLab } from './labContext';
import { labStatusSentence } from './labStatus';

/** Accuracies creep; only a change of this many points is worth saying again. */
const MIN_ACCURACY_CHANGE = 5;

const withoutPercents = (text: string) =>
  text.replaceAll(valuesText.belowOnePercent, '%').replace(/\d+ %/g, '%');
const percents = (text: string) => (text.match(/\d+(?= %)/g) ?? []).map(Number);

/** Whether a sentence differs from the one before by more than an accuracy that moved a little. */
export function isNotableChange(before: string, now: string): boolean {
  if (withoutPercents(before) !== withoutPercents(now)) return true;
  const earlier = percents(before);
  return percents(now).some(
    (value, i) => Math.abs(value - (earlier[i] ?? value)) >= MIN_ACCURACY_CHANGE,
  );
}

/** The least time between two sentences, so that each can be read to its end. */
const MIN_GAP_MS = 1000;
/** Longer sentences do not fit into two lines at full size; in characters. */
const LONG = 105;
/** Longer ones do not fit into three lines at the size for those. */
const LONGEST = 155;
const sizeClass = ({ length }: string) =>
  length > LONGEST ? 'sentence long longest' : length > LONG ? 'sentence long' : 'sentence';

/**
 * The state of the run in one sentence: the largest text on the page. It is not a live region: announcements/ speaks it as often
 * as the reader has chosen.
 */
export function StatusSentence() {
  const lab = useLab();
  const locale = useLocale();
  const [text, setText] = useState(() => labStatusSentence(lab));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language is shown at once.
  useEffect(() => {
    let shown = '';
    let shownAt = Number.NEGATIVE_INFINITY;
    let shownStatus = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(timer);
      timer = undefined;
      const state = lab.store.getState();
      const next = labStatusSentence(lab);
      const statusChanged = state.status !== shownStatus;
      if (next === shown || (!statusChanged && !isNotableChange(shown, next))) return;
      [shown, shownAt, shownStatus] = [next, performance.now(), state.status];
      setText(next);
    };
    const consider = () => {
      const wait = shownAt + MIN_GAP_MS - performance.now();
      if (lab.store.getState().status !== shownStatus || wait <= 0) show();
      else timer ??= setTimeout(show, wait);
    };
    consider();
    const unsubscribe = lab.store.subscribe(consider);
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [lab, locale]);

  return (
    <p className={sizeClass(text)} role="status" aria-live="off">
      {text}
    </p>
  );
}
