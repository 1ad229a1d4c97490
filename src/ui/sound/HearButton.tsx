import { useEffect, useRef, useState } from 'react';
import { groupedNumber } from '../../run/settingText';
import { say } from '../announce/say';
import type { HearProps } from '../charts/mountChart';
import { useLab, useLabState } from '../labContext';
import { SOUND_WORDS } from './soundWords';

/** The run as two tones. What makes them is loaded when somebody asks for it. */
export function HearButton({ scale, cursor }: HearProps) {
  const lab = useLab();
  const [isHeard, setIsHeard] = useState(false);
  const [problem, setProblem] = useState('');
  const hearing = useRef<AbortController>(undefined);
  const isEmpty = useLabState(({ metricsVersion }) => {
    void metricsVersion; // counts up whenever something is measured
    return lab.history.columns().step.length < 2;
  });
  // Another view, or the end of the page, is silence.
  useEffect(() => () => hearing.current?.abort(), []);

  async function toggle() {
    hearing.current?.abort();
    if (isEmpty) say('There is nothing to hear yet. Press Run first.');
    if (isEmpty || hearing.current) return;
    const controller = new AbortController();
    hearing.current = controller;
    setIsHeard(true);
    setProblem('');
    try {
      const { hearRun } = await import('./hearRun');
      const heard = await hearRun({ lab, scale, cursor, signal: controller.signal });
      say(`Heard up to step ${groupedNumber(heard)}.`);
    } catch (error) {
      setProblem(`This browser makes no sound: ${(error as Error).message}`);
    }
    hearing.current = undefined;
    setIsHeard(false);
  }

  return (
    <span className="hear">
      <button
        type="button"
        className="plain"
        data-press="hear"
        title={SOUND_WORDS}
        aria-disabled={isEmpty}
        aria-label={isHeard ? 'Stop the sound' : undefined}
        onClick={toggle}
      >
        {isHeard ? 'Stop' : 'Hear the run'}
      </button>
      {isHeard && <small>train left, test right</small>}
      {problem && <small role="alert">{problem}</small>}
    </span>
  );
}
