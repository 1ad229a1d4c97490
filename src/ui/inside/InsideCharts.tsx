import { useEffect, useMemo, useState } from 'react';
import { insideViewText as messages } from '../../messages/en/insideView';
import { resultNumbers } from '../../messages/wording/resultNumbers';
import type { StepScale } from '../../store/history/decimate';
import type { InsideFeed } from '../../store/inside/insideFeed';
import type { Lab } from '../../store/lab';
import { createChartDisplay } from '../charts/chartDisplay';
import type { ChartColumns, ChartSource } from '../charts/chartSource';
import { LineChart } from '../charts/LineChart';
import { createRedrawQueue } from '../charts/redrawQueue';
import { runChartSource } from '../charts/runChartSource';
import { StepAxisChoice } from '../charts/StepAxisChoice';
import { createStepCursor } from '../charts/stepCursor';
import { useLab } from '../lab/labContext';
import { InsidePanel } from './InsidePanel';
import { INSIDE_CHART_SPECS } from './insideChartSpecs';
import { insideColumns } from './insideColumns';
import { useInsideFeed, useInsideState } from './useInsideFeed';

/** The inside of the run as charts see it, with the moments of the run on them. */
function insideChartSource(feed: InsideFeed, lab: Lab): ChartSource {
  const run = runChartSource(lab, createChartDisplay());
  let known: { readonly version: number; readonly columns: ChartColumns } | undefined;
  return {
    columns() {
      const { version } = feed.store.getState();
      if (known?.version !== version) known = { version, columns: insideColumns(feed.steps()) };
      return known.columns;
    },
    whenEmpty: '',
    marks: run.marks,
    subscribe(changed) {
      // Not with every measurement of the run, as the Lab's charts are: these are of the steps that were looked into.
      const leaveRun = lab.store.subscribe((now, before) => {
        if (now.marks !== before.marks || now.phase.milestones !== before.phase.milestones)
          changed();
      });
      const leaveFeed = feed.store.subscribe((now, before) => {
        if (now.version !== before.version) changed();
      });
      return () => {
        leaveRun();
        leaveFeed();
      };
    },
  };
}

/** Which key frequencies two of the curves go by. */
function KeyNote() {
  const feed = useInsideFeed();
  const frozen = useInsideState((state) => state.frozen);
  const hasKeys = feed.steps().some(({ summary }) => summary.frame.frequencies);
  if (!hasKeys) return null;
  return (
    <p className="inside-note">
      {frozen
        ? messages.frozen({
            keys: frozen.key.join(', '),
            step: resultNumbers.size(frozen.step),
          })
        : messages.ownKeys}
    </p>
  );
}

/** The run along its steps, seen from inside; a pointer or an arrow key on a chart looks at the step there, a press stays there. */
export function InsideCharts({
  peek,
  pick,
}: {
  readonly peek: (step: number | undefined) => void;
  readonly pick: (step: number) => void;
}) {
  const lab = useLab();
  const feed = useInsideFeed();
  const [xScale, setXScale] = useState<StepScale>('log');
  const group = useMemo(
    () => ({
      source: insideChartSource(feed, lab),
      cursor: createStepCursor(),
      queue: createRedrawQueue(),
    }),
    [feed, lab],
  );
  useEffect(() => group.cursor.subscribe(() => peek(group.cursor.step)), [group, peek]);
  return (
    <InsidePanel name="charts" title={messages.charts} className="charts inside-charts">
      <StepAxisChoice scale={xScale} choose={setXScale} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: arrow keys move over the steps; the slider picks one by keyboard. */}
      <div
        className="chart-grid"
        onClick={() => {
          if (group.cursor.step !== undefined) pick(group.cursor.step);
        }}
      >
        {INSIDE_CHART_SPECS.map((spec) => (
          <LineChart key={spec.series[0]?.metric} spec={spec} xScale={xScale} group={group} />
        ))}
      </div>
      <KeyNote />
    </InsidePanel>
  );
}
