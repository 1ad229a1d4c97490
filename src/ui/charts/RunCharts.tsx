import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { chartsText } from '../../messages/en/charts';
import type { StepScale } from '../../store/history/decimate';
import { useLab } from '../lab/labContext';
import { BranchAtStep } from '../runs/BranchAtStep';
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

/** The live charts, with one axis of steps for all of them. */
export function RunCharts() {
  const lab = useLab();
  const stage = useChartDisplay();
  const shown = useStore(stage, (state) => state.shown);
  const [xScale, setXScale] = useState<StepScale>('log');
  const branches = useControlAccess('runs') !== 'hidden';
  const deck = useMemo(
    () => ({
      source: runChartSource(lab, stage),
      stage,
      cursor: createStepCursor(),
      queue: createRedrawQueue(),
      Hear: SonifyButton,
      ...(branches ? { AtStep: BranchAtStep } : {}),
    }),
    [lab, stage, branches],
  );
  return (
    <section className="charts" aria-label={chartsText.charts}>
      <div className="charts-bar">
        <RunsPanel cursor={deck.cursor} source={deck.source} scale={xScale} />
        <StepAxisChoice scale={xScale} choose={setXScale} />
      </div>
      <div className="chart-grid run-charts">
        {RUN_CHART_SPECS.filter(({ key }) => !shown || shown.includes(key)).map((spec) => (
          <LineChart key={spec.key} spec={spec} xScale={xScale} deck={deck} />
        ))}
      </div>
    </section>
  );
}
