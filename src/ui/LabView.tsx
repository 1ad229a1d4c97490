import { useMemo } from 'react';
import { Charts } from './charts/Charts';
import { ControlPanel } from './controls/ControlPanel';
import { Experiments } from './experiments/Experiments';
import { useLab } from './labContext';
import { labSettings } from './labSettings';
import { Notices } from './Notices';
import { RunBand } from './RunBand';
import { SettingsContext } from './settingsDesk';
import { LinkNote } from './share/LinkNote';
import { useAccess } from './share/useAccess';

/** The lab itself: what is happening, what one can set, what one sees. */
export function LabView() {
  const lab = useLab();
  const desk = useMemo(() => labSettings(lab), [lab]);
  const experiments = useAccess('experiments');
  return (
    <SettingsContext value={desk}>
      <RunBand />
      <Notices />
      <LinkNote />
      <div className="bench">
        {experiments !== 'hidden' && <Experiments />}
        <ControlPanel />
        <Charts />
      </div>
    </SettingsContext>
  );
}
