import type { VerticalMark } from '../../../figures/axes/VerticalMarks';
import { LinePanel } from '../../../figures/LinePanel';
import type { RunConfig } from '../../../run/config/runConfig';
import type { InsideStep } from '../../../store/inside/insideFeed';
import { columnOf } from '../../charts/chartSource';
import { settingsText } from '../../runs/settingsText';
import { INSIDE_CHART_SPECS } from '../insideChartSpecs';
import { insideColumns } from '../insideColumns';
import type { InsidePicture } from './insidePictures';

/** The charts along the run as pictures that stand alone. `marks`: made when it is drawn, as their words are English then. */
export function chartPictures(
  steps: readonly InsideStep[],
  config: RunConfig,
  marks: () => readonly VerticalMark[],
): readonly InsidePicture[] {
  return INSIDE_CHART_SPECS.map((spec) => ({
    key: spec.series[0]?.metric ?? '',
    title: () => spec.text.title,
    draw() {
      const columns = insideColumns(steps);
      return (
        <LinePanel
          title={`${spec.text.title} – Grokking Lab`}
          width={900}
          height={480}
          yTitle={spec.text.title}
          yScale={spec.yRange ? 'share' : spec.yScale}
          xScale="log"
          series={spec.series
            .filter(({ metric }) => columnOf(columns, metric).some(Number.isFinite))
            .map(({ label, color, dash, metric }) => ({
              label: label(),
              color,
              ...(dash.length > 0 ? { dash: dash.join(' ') } : {}),
              steps: columns.step,
              values: columnOf(columns, metric),
            }))}
          marks={marks()}
          caption={settingsText(config)}
          standalone
        />
      );
    },
  }));
}
