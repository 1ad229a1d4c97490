import type { VerticalMark } from '../../figures/axes/VerticalMarks';
import type { ColorToken } from '../../figures/colorTokens';
import { LinePanel, type LineSeries } from '../../figures/LinePanel';
import { decimate, type StepScale } from '../../store/history/decimate';
import type { ChartSource } from '../charts/chartSource';
import { columnOf } from '../charts/chartSource';
import type { ChartSpec, SeriesSpec } from '../charts/chartSpec';
import { MARK_COLORS } from '../charts/plot/palette';
import type { NamedRun } from '../runs/namedRuns';
import { settingsText } from '../runs/settingsText';

/** Points of a line at most: more than a page can show. */
const MAX_POINTS = 1200;
const SIZE = { width: 900, height: 480 } as const;

function lineSeries(
  run: NamedRun,
  spec: SeriesSpec,
  scale: StepScale,
  isAlone: boolean,
): LineSeries {
  const { step } = run.columns;
  const values = columnOf(run.columns, spec.metric);
  const rows = decimate(step, values, scale, MAX_POINTS);
  const dash = spec.dash.join(' ');
  return {
    label: isAlone ? spec.label() : `${run.number} ${spec.label()}`,
    color: run.colorIndex === undefined ? spec.color : (`run-${run.colorIndex}` as ColorToken),
    ...(dash ? { dash } : {}),
    steps: rows.map((row) => step[row] as number),
    values: rows.map((row) => values[row] as number),
  };
}

/** What each number on the figure stands for, and by which settings the first run trained. */
function captionText(runs: readonly NamedRun[]): string {
  const [first] = runs;
  const names = runs.map(({ number, name }) => `${number}: ${name}`).join('; ');
  const settings = first ? settingsText(first.began) : '';
  return runs.length > 1 ? `${names}. ${first?.name}: ${settings}` : settings;
}

interface ChartFigureProps {
  readonly spec: ChartSpec;
  /** Those to show, oldest first. */
  readonly runs: readonly NamedRun[];
  readonly marks: ReturnType<ChartSource['marks']>;
  readonly scale: StepScale;
}

/** A chart of the page as a figure that stands alone: with title, runs and settings. */
export function ChartFigure({ spec, runs, marks, scale }: ChartFigureProps) {
  const has = ({ metric, optional }: SeriesSpec) =>
    !optional || runs.some(({ columns }) => columnOf(columns, metric).some(Number.isFinite));
  const series = runs.flatMap((run) =>
    spec.series.filter(has).map((each) => lineSeries(run, each, scale, runs.length === 1)),
  );
  // Those without words are changes beyond the first sixty, which no picture could tell apart.
  const markLines = marks
    .filter(({ label }) => label !== '')
    .map(({ step, label, kind }): VerticalMark => ({ at: step, label, color: MARK_COLORS[kind] }));
  return (
    <LinePanel
      {...SIZE}
      standalone
      title={`${spec.text.title} – Grokking Lab`}
      caption={captionText(runs)}
      yTitle={spec.text.title}
      yScale={spec.yRange ? 'share' : spec.yScale}
      xScale={scale}
      series={series}
      marks={markLines}
    />
  );
}
