import { useEffect, useState } from 'react';
import { DATA_PATHS } from '../run/liveSettings';
import { goesOnFrom } from '../store/goesOnFrom';
import type { Lab } from '../store/lab';
import type { LabState } from '../store/labState';
import { sentence } from '../store/sentence';
import { useLab } from './labContext';
import { saysMore } from './saysMore';

/** At most one new sentence in this time, so that a screen reader can finish the last. */
const CALM_MS = 1000;
/** More letters than this do not fit into two lines at full size. */
const LONG = 105;
/** And more than this do not fit into three lines at the size for those. */
const LONGEST = 155;
const sizeOf = ({ length }: string) =>
  length > LONGEST ? 'sentence long longest' : length > LONG ? 'sentence long' : 'sentence';
const write = (lab: Lab, state: LabState) =>
  sentence({
    ...state,
    config: state.runConfig ?? state.config,
    columns: lab.history.columns(),
    changed: state.marks.findLast(({ path }) => DATA_PATHS.includes(path)),
    goesOnFrom: goesOnFrom(state),
    testExamples: state.info?.members[0]?.testExamples,
  });

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
    <p className={sizeOf(text)} role="status">
      {text}
    </p>
  );
}
