import type { MouseEvent } from 'react';
import { statusBarText } from '../../messages/en/runStatus';
import { useLab, useLabState } from './labContext';
import { isTraining } from './labStatus';

/** Shift and click on Step. */
const MANY_STEPS = 10;

const ICONS = {
  run: 'M4 2.5v11l9-5.5z',
  pause: 'M4 2.5h3v11H4zM9 2.5h3v11H9z',
  step: 'M3 2.5v11l6.5-5.5zM10.5 2.5h2.5v11h-2.5z',
  reset: 'M8 3a5 5 0 1 1-4.6 3h1.7A3.5 3.5 0 1 0 8 4.5V7L4 3.8 8 .5z',
} as const;

const Icon = ({ name }: { readonly name: keyof typeof ICONS }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);

/** Run and Pause are one button, so that the keyboard's focus stays where it is. */
export function TransportButtons() {
  const lab = useLab();
  const going = useLabState(({ status }) => isTraining(status));
  const stepSome = (event: MouseEvent) => void lab.step(event.shiftKey ? MANY_STEPS : 1);
  return (
    <div className="transport">
      <button
        type="button"
        className="primary"
        onClick={() => (going ? lab.pause() : lab.run())}
        title={going ? statusBarText.pauseTitle : statusBarText.goTitle}
      >
        <Icon name={going ? 'pause' : 'run'} />
        {going ? statusBarText.pause : statusBarText.go}
      </button>
      <button type="button" onClick={stepSome} title={statusBarText.stepTitle}>
        <Icon name="step" />
        {statusBarText.step}
      </button>
      <button type="button" onClick={lab.reset} title={statusBarText.resetTitle}>
        <Icon name="reset" />
        {statusBarText.reset}
      </button>
    </div>
  );
}
