import { useMemo, useState } from 'react';
import { circuitsViewText } from '../../messages/en/circuits';
import type { StepScale } from '../../store/history/decimate';
import type { ChartMark, ChartSource } from '../charts/chartSource';
import { LineChart } from '../charts/LineChart';
import type { RedrawQueue } from '../charts/redrawQueue';
import { StepAxisChoice } from '../charts/StepAxisChoice';
import { createStepCursor } from '../charts/stepCursor';
import { CIRCUIT_CHART_SPECS } from './circuitChartSpecs';
import { type CircuitsController, useCircuitsController } from './circuitsController';

/** Draws all that waits in the next frame: for charts that follow the hand on a slider. */
function createFrameQueue(): RedrawQueue {
  const waiting = new Set<() => void>();

  function flush(): void {
    const draws = [...waiting];
    waiting.clear();
    for (const draw of draws) draw();
  }

  return {
    request(draw) {
      if (waiting.size === 0) requestAnimationFrame(flush);
      waiting.add(draw);
    },
    cancel: (draw) => void waiting.delete(draw),
  };
}

/** The simulation as charts see it. */
const circuitChartSource = ({ store }: CircuitsController): ChartSource => ({
  columns: () => store.getState().columns,
  whenEmpty: '',
  marks(): ChartMark[] {
    const { leader, since, changes } = store.getState().state.lead;
    if (leader !== 'gen' || changes === 0) return [];
    return [{ step: since, label: circuitsViewText.overtakes, kind: 'overtaking' }];
  },
  subscribe: (changed) =>
    store.subscribe((now, before) => {
      if (now.columns !== before.columns) changed();
    }),
});

/** The charts of the simulation, drawn in the frame after each change. */
export function CircuitCharts() {
  const controller = useCircuitsController();
  const [xScale, setXScale] = useState<StepScale>('log');
  const group = useMemo(
    () => ({
      source: circuitChartSource(controller),
      cursor: createStepCursor(),
      queue: createFrameQueue(),
    }),
    [controller],
  );
  return (
    <section className="charts" aria-label={circuitsViewText.aboutCharts}>
      <StepAxisChoice scale={xScale} choose={setXScale} />
      <div className="chart-grid first-wide">
        {CIRCUIT_CHART_SPECS.map((spec) => (
          <LineChart key={spec.series[0]?.metric} spec={spec} xScale={xScale} group={group} />
        ))}
      </div>
    </section>
  );
}
