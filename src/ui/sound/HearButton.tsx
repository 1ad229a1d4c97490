import { useEffect, useRef, useState } from 'react';
import { earsText } from '../../messages/en/earsText';
import { groupedNumber } from '../../run/settingText';
import { say } from '../announce/say';
import type { HearProps } from '../charts/mountChart';
import { useLab, useLabState } from '../labContext';

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
    if (isEmpty) say(earsText.nothingToHear);
    if (isEmpty || hearing.current) return;
    const controller = new AbortController();
    hearing.current = controller;
    setIsHeard(true);
    setProblem('');
    try {
      const { hearRun } = await import('./hearRun');
      const heard = await hearRun({ lab, scale, cursor, signal: controller.signal });
      say(earsText.heard({ step: groupedNumber(heard) }));
    } catch (error) {
      setProblem(earsText.noSound({ cause: (error as Error).message }));
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
        title={earsText.tones}
        aria-disabled={isEmpty}
        aria-label={isHeard ? earsText.stopSound : undefined}
        onClick={toggle}
      >
        {isHeard ? earsText.stop : earsText.hear}
      </button>
      {isHeard && <small>{earsText.sides}</small>}
      {problem && <small role="alert">{problem}</small>}
    </span>
  );
}
