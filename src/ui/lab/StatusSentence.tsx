import { useEffect, useState } from 'react';
import { valuesText } from '../../messages/en/metrics';
import { useLab } from './labContext';
import { labStatusSentence } from './labStatus';

/** Accuracies creep; only a change of this many points is worth saying again. */
const MIN_ACCURACY_CHANGE = 5;

const withoutPercents = (text: string) =>
  text.replaceAll(valuesText.belowOnePercent, '%').replace(/\d+ %/g, '%');
const percents = (text: string) => (text.match(/\d+(?= %)/g) ?? []).map(Number);

/** Whether new words say something new, and not just an accuracy that moved a little. */
export function isNotableChange(before: string, now: string): boolean {
  if (withoutPercents(before) !== withoutPercents(now)) return true;
  const earlier = percents(before);
  return percents(now).some(
    (value, i) => Math.abs(value - (earlier[i] ?? value)) >= MIN_ACCURACY_CHANGE,
  );
}

/** At most one new sentence in this time, so that it can be read to its end. */
const MIN_GAP_MS = 1000;
/** More letters than this do not fit into two lines at full size. */
const LONG = 105;
/** And more than this do not fit into three lines at the size for those. */
const LONGEST = 155;
const sizeClass = ({ length }: string) =>
  length > LONGEST ? 'sentence long longest' : length > LONG ? 'sentence long' : 'sentence';

/**
 * The one plain sentence: the largest text on the page. When it is spoken is another matter, and a person's choice
 * (announce/); here a screen reader finds it at any time.
 */
export function StatusSentence() {
  const lab = useLab();
  const [text, setText] = useState(() => labStatusSentence(lab));

  useEffect(() => {
    let said = '';
    let saidAt = Number.NEGATIVE_INFINITY;
    let saidStatus = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      clearTimeout(timer);
      timer = undefined;
      const state = lab.store.getState();
      const next = labStatusSentence(lab);
      const rests = state.status !== saidStatus;
      if (next === said || (!rests && !isNotableChange(said, next))) return;
      [said, saidAt, saidStatus] = [next, performance.now(), state.status];
      setText(next);
    };
    const consider = () => {
      const wait = saidAt + MIN_GAP_MS - performance.now();
      if (lab.store.getState().status !== saidStatus || wait <= 0) say();
      else timer ??= setTimeout(say, wait);
    };
    consider();
    const unsubscribe = lab.store.subscribe(consider);
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [lab]);

  return (
    <p className={sizeClass(text)} role="status" aria-live="off">
      {text}
    </p>
  );
}
