import { useEffect, useState } from 'react';
import type { LabState } from '../store/labState';
import type { Lab } from '../store/labStore';
import { sentence } from '../store/sentence';
import { useLab } from './labContext';

/** At most one new sentence in this time, so that a screen reader can finish the last. */
const CALM_MS = 1000;
/** Accuracies creep; only a change of this many points is worth saying again. */
const POINTS = 5;

const write = (lab: Lab, state: LabState) =>
  sentence({
    ...state,
    config: state.runConfig ?? state.config,
    columns: lab.history.columns(),
    testExamples: state.info?.testExamples,
  });

const withoutNumbers = (text: string) => text.replace(/\d+ %|below 1 %/g, '%');
const percents = (text: string) => (text.match(/\d+(?= %)/g) ?? []).map(Number);

/** Whether the new words say something new, and not just an accuracy that moved a little. */
function saysMore(before: string, now: string): boolean {
  if (withoutNumbers(before) !== withoutNumbers(now)) return true;
  const earlier = percents(before);
  return percents(now).some((value, i) => Math.abs(value - (earlier[i] ?? value)) >= POINTS);
}

/** The one plain sentence: the largest text on the page, and what a screen reader is told. */
export function StatusSentence() {
  const lab = useLab();
  const [text, setText] = useState(() => write(lab, lab.store.getState()));

  useEffect(() => {
    let said = '';
    let saidAt = Number.NEGATIVE_INFINITY;
    let saidStatus = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      clearTimeout(timer);
      timer = undefined;
      const state = lab.store.getState();
      const next = write(lab, state);
      const rests = state.status !== saidStatus;
      if (next === said || (!rests && !saysMore(said, next))) return;
      [said, saidAt, saidStatus] = [next, performance.now(), state.status];
      setText(next);
    };
    const consider = () => {
      const wait = saidAt + CALM_MS - performance.now();
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
    <p className="sentence" role="status">
      {text}
    </p>
  );
}
