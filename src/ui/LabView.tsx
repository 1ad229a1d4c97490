import { useMemo, useState } from 'react';
import { Charts } from './charts/Charts';
import { ChartStageContext, createChartStage } from './charts/chartStage';
import { ControlPanel } from './controls/ControlPanel';
import { Experiments } from './experiments/Experiments';
import { useLab } from './labContext';
import { labSettings } from './labSettings';
import { OpenLesson } from './lessons/OpenLesson';
import { Notices } from './Notices';
import { RunBand } from './RunBand';
import { SettingsContext } from './settingsDesk';
import { LinkNote } from './share/LinkNote';
import { useAccess } from './share/useAccess';

/** The lab itself: what is happening, what one can set, what one sees. */
export function LabView() {
  const lab = useLab();
  const desk = useMemo(() => labSettings(lab), [lab]);
  const [stage] = useState(createChartStage);
  const experiments = useAccess('experiments');
  return (
    <SettingsContext value={desk}>
      <RunBand />
      <Notices />
      <LinkNote />
      <div className="bench">
        {experiments !== 'hidden' && <Experiments />}
        <ControlPanel />
        <ChartStageContext value={stage}>
          <Charts />
          <OpenLesson />
        </ChartStageContext>
      </div>
    </SettingsContext>
  );
}
