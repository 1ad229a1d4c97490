import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { chartsText } from '../../messages/en/chartsText';
import type { StepScale } from '../../store/decimate';
import { useLab } from '../labContext';
import { BranchHere } from '../runs/BranchHere';
import { RunsPanel } from '../runs/RunsPanel';
import { useAccess } from '../share/useAccess';
import { HearButton } from '../sound/HearButton';
import { CHART_SPECS } from './chartSpecs';
import { useChartStage } from './chartStage';
import { LineChart } from './LineChart';
import { labChartSource } from './labChartSource';
import { createRedrawQueue } from './redrawQueue';
import { StepAxisChoice } from './StepAxisChoice';
import { createStepCursor } from './stepCursor';

/** The live charts, with one axis of steps for all of them. */
export function Charts() {
  const lab = useLab();
  const stage = useChartStage();
  const shown = useStore(stage, (state) => state.shown);
  const [xScale, setXScale] = useState<StepScale>('log');
  const branches = useAccess('runs') !== 'hidden';
  const deck = useMemo(
    () => ({
      source: labChartSource(lab, stage),
      stage,
      cursor: createStepCursor(),
      queue: createRedrawQueue(),
      Hear: HearButton,
      ...(branches ? { AtStep: BranchHere } : {}),
    }),
    [lab, stage, branches],
  );
  return (
    <section className="charts" aria-label={chartsText.charts}>
      <div className="charts-bar">
        <RunsPanel cursor={deck.cursor} source={deck.source} scale={xScale} />
        <StepAxisChoice scale={xScale} choose={setXScale} />
      </div>
      <div className="chart-grid of-run">
        {CHART_SPECS.filter(({ key }) => !shown || shown.includes(key)).map((spec) => (
          <LineChart key={spec.key} spec={spec} xScale={xScale} deck={deck} />
        ))}
      </div>
    </section>
  );
}
