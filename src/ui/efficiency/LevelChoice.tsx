import { useId } from 'react';
import { LEVELS } from '../../analysis/efficiency/decayCurves';
import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import { useSweepController } from '../sweeps/sweepContext';
import { useLevel } from './useLevel';

/** What is held equal where norms are compared. */
export function LevelChoice() {
  const name = useId();
  const bench = useSweepController();
  const level = useLevel();
  return (
    <fieldset className="scale">
      <legend>{efficiencyViewText.level.label}</legend>
      {LEVELS.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={level === option}
            onChange={() => bench.set('level', option)}
          />
          {efficiencyViewText.levels[option].name}
        </label>
      ))}
    </fieldset>
  );
}
