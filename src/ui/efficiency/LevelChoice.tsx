import { useId } from 'react';
import { LEVELS } from '../../analysis/efficiency/decayCurves';
import { useSweepBench } from '../sweeps/sweepContext';
import { LEVEL_WORDS } from './levelWords';
import { useLevel } from './useLevel';

/** What is held equal where norms are compared. */
export function LevelChoice() {
  const name = useId();
  const bench = useSweepBench();
  const level = useLevel();
  return (
    <fieldset className="scale">
      <legend>Held equal</legend>
      {LEVELS.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={level === option}
            onChange={() => bench.set('level', option)}
          />
          {LEVEL_WORDS[option].name}
        </label>
      ))}
    </fieldset>
  );
}
