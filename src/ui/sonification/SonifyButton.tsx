import { useEffect, useRef, useState } from 'react';
import { sonificationText } from '../../messages/en/charts';
import { groupedNumber } from '../../messages/format/numbers';
import { announce } from '../announcements/announce';
import type { SonificationProps } from '../charts/mountChart';
import { useLab, useLabState } from '../lab/labContext';
import { loadPart, missingPartText, PartNotLoaded } from '../parts/PartNotLoaded';

/** The run as two tones. What makes them is loaded when somebody asks for it. */
export function SonifyButton({ scale, cursor }: SonificationProps) {
  const lab = useLab();
  const [isHeard, setIsHeard] = useState(false);
  const [problem, setProblem] = useState('');
  const playback = useRef<AbortController>(undefined);
  const isEmpty = useLabState(({ metricsVersion }) => {
    void metricsVersion; // counts up whenever something is measured
    return lab.history.columns().step.length < 2;
  });
  // Another view, or the end of the page, is silence.
  useEffect(() => () => playback.current?.abort(), []);

  async function toggle() {
    playback.current?.abort();
    if (isEmpty) announce(sonificationText.nothingToHear);
    if (isEmpty || playback.current) return;
    const controller = new AbortController();
    playback.current = controller;
    setIsHeard(true);
    setProblem('');
    try {
      const { sonifyRun: hearRun } = await loadPart(() => import('./sonifyRun'));
      const lastStep = await hearRun({ lab, scale, cursor, signal: controller.signal });
      announce(sonificationText.heard({ step: groupedNumber(lastStep) }));
    } catch (error) {
      const isMissing = error instanceof PartNotLoaded;
      setProblem(
        isMissing
          ? missingPartText(error)
          : sonificationText.noSound({ cause: (error as Error).message }),
      );
    }
    playback.current = undefined;
    setIsHeard(false);
  }

  return (
    <span className="sonify">
      <button
        type="button"
        className="plain"
        data-shortcut="hear"
        title={sonificationText.tones}
        aria-disabled={isEmpty}
        aria-label={isHeard ? sonificationText.stopSound : undefined}
        onClick={toggle}
      >
        {isHeard ? sonificationText.stop : sonificationText.hear}
      </button>
      {isHeard && <small>{sonificationText.sides}</small>}
      {problem && <small role="alert">{problem}</small>}
    </span>
  );
}
