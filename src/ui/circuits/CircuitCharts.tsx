import { useMemo, useState } from 'react';
import { circuitsViewText } from '../../messages/en/circuitsViewText';
import type { StepScale } from '../../store/decimate';
import { createFrameQueue } from '../charts/frameQueue';
import { LineChart } from '../charts/LineChart';
import { StepAxisChoice } from '../charts/StepAxisChoice';
import { createStepCursor } from '../charts/stepCursor';
import { circuitChartSource } from './circuitChartSource';
import { CIRCUIT_CHART_SPECS } from './circuitChartSpecs';
import { useCircuitsController } from './circuitContext';

/** The charts of the simulation, drawn in the frame after each change. */
export function CircuitCharts() {
  const bench = useCircuitsController();
  const [xScale, setXScale] = useState<StepScale>('log');
  const deck = useMemo(
    () => ({
      source: circuitChartSource(bench),
      cursor: createStepCursor(),
      queue: createFrameQueue(),
    }),
    [bench],
  );
  return (
    <section className="charts" aria-label={circuitsViewText.aboutCharts}>
      <StepAxisChoice scale={xScale} choose={setXScale} />
      <div className="chart-grid first-wide">
        {CIRCUIT_CHART_SPECS.map((spec) => (
          <LineChart key={spec.title} spec={spec} xScale={xScale} deck={deck} />
        ))}
      </div>
    </section>
  );
}
