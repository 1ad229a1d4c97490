import { useId } from 'react';
import { settingsPanelText } from '../../messages/en/settingsPanel';
import { fieldLabel } from '../../messages/wording/settings';
import { useLab, useLabState } from '../lab/labContext';
import { helpId, LabelledControl } from './LabelledControl';
import { numberText } from './numberInput';

/** Steps per second; 0 is as fast as the machine can. */
const SPEEDS = [0, 100, 20, 5, 1] as const;

const speedText = (speed: number) => {
  if (speed === 0) return settingsPanelText.noLimit;
  return speed === 1
    ? settingsPanelText.onePerSecond
    : settingsPanelText.perSecond({ rate: numberText(speed) });
};

export function SpeedControl() {
  const id = useId();
  const lab = useLab();
  const speed = useLabState(({ config }) => config.speed);
  // A link can ask for any speed; it is then one of the choices.
  const speeds = SPEEDS.some((known) => known === speed) ? SPEEDS : [...SPEEDS, speed];
  return (
    <LabelledControl path="speed" label={fieldLabel('speed')} htmlFor={id}>
      <select
        id={id}
        value={speed}
        aria-describedby={helpId('speed')}
        onChange={(event) => lab.setSetting('speed', Number(event.target.value))}
      >
        {speeds.map((choice) => (
          <option key={choice} value={choice}>
            {speedText(choice)}
          </option>
        ))}
      </select>
    </LabelledControl>
  );
}
