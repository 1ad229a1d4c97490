import { useMemo, useState } from 'react';
import { RunCharts } from './charts/Charts';
import { ChartDisplayContext, createChartDisplay } from './charts/chartStage';
import { ControlPanel } from './controls/ControlPanel';
import { Experiments } from './experiments/Experiments';
import { useLab } from './labContext';
import { labSettingsAdapter } from './labSettings';
import { OpenLesson } from './lessons/OpenLesson';
import { LabNotices } from './Notices';
import { RunStatusBar } from './RunBand';
import { SettingsContext } from './settingsDesk';
import { LinkNote } from './share/LinkNote';
import { useControlAccess } from './share/useAccess';

/** The lab itself: what is happening, what one can set, what one sees. */
export function LabView() {
  const lab = useLab();
  const desk = useMemo(() => labSettingsAdapter(lab), [lab]);
  const [stage] = useState(createChartDisplay);
  const experiments = useControlAccess('experiments');
  return (
    <SettingsContext value={desk}>
      <RunStatusBar />
      <LabNotices />
      <LinkNote />
      <div className="bench">
        {experiments !== 'hidden' && <Experiments />}
        <ControlPanel />
        <ChartDisplayContext value={stage}>
          <RunCharts />
          <OpenLesson />
        </ChartDisplayContext>
      </div>
    </SettingsContext>
  );
}
