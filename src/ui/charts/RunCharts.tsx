import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { chartsText } from '../../messages/en/charts';
import type { StepScale } from '../../store/history/decimate';
import { useLab } from '../lab/labContext';
import { lazyPart } from '../parts/lazyPart';
import { RunsPanel } from '../runs/RunsPanel';
import { useControlAccess } from '../share/useControlAccess';
import { SonifyButton } from '../sonification/SonifyButton';
import { useChartDisplay } from './chartDisplay';
import { LineChart } from './LineChart';
import { createRedrawQueue } from './redrawQueue';
import { runChartSource } from './runChartSource';
import { RUN_CHART_SPECS } from './runChartSpecs';
import { StepAxisChoice } from './StepAxisChoice';
import { createStepCursor } from './stepCursor';

const BranchAtStep = lazyPart(
  () => import('../runs/BranchAtStep').then((made) => made.BranchAtStep),
  () => null,
);

/** The live charts, with one axis of steps for all of them. */
export function RunCharts() {
  const lab = useLab();
  const display = useChartDisplay();
  const shown = useStore(display, (state) => state.shown);
  const [xScale, setXScale] = useState<StepScale>('log');
  const branches = useControlAccess('runs') !== 'hidden';
  const group = useMemo(
    () => ({
      source: runChartSource(lab, display),
      display,
      cursor: createStepCursor(),
      queue: createRedrawQueue(),
      SoundControl: SonifyButton,
      ...(branches ? { StepAction: BranchAtStep } : {}),
    }),
    [lab, display, branches],
  );
  return (
    <section className="charts" aria-label={chartsText.charts}>
      <div className="charts-bar">
        <RunsPanel cursor={group.cursor} source={group.source} scale={xScale} />
        <StepAxisChoice scale={xScale} choose={setXScale} />
      </div>
      <div className="chart-grid run-charts">
        {RUN_CHART_SPECS.filter(({ key }) => !shown || shown.includes(key)).map((spec) => (
          <LineChart key={spec.key} spec={spec} xScale={xScale} group={group} />
        ))}
      </div>
    </section>
  );
}
