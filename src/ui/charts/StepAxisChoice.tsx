import { useId } from 'react';
import { chartsText } from '../../messages/en/charts';
import type { StepScale } from '../../store/history/decimate';

const SCALES: readonly StepScale[] = ['log', 'linear'];

interface StepAxisChoiceProps {
  readonly scale: StepScale;
  choose(scale: StepScale): void;
}

/** How the axis of steps is spread, for all charts of a view. */
export function StepAxisChoice({ scale, choose }: StepAxisChoiceProps) {
  const name = useId();
  return (
    <fieldset className="radio-row">
      <legend>{chartsText.stepAxis}</legend>
      {SCALES.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={scale === option}
            onChange={() => choose(option)}
          />
          {chartsText.scales[option]}
        </label>
      ))}
    </fieldset>
  );
}
