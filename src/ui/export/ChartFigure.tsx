import type { VerticalMark } from '../../figures/axes/VerticalMarks';
import type { ColorToken } from '../../figures/colorTokens';
import { LinePanel, type LineSeries } from '../../figures/LinePanel';
import { decimate, type StepScale } from '../../store/history/decimate';
import type { ForeignCurves } from '../../store/labState';
import type { ChartSource } from '../charts/chartSource';
import { columnOf } from '../charts/chartSource';
import type { ChartSpec, SeriesSpec } from '../charts/chartSpec';
import { MARK_COLORS } from '../charts/plot/palette';
import { foreignLetter } from '../runs/foreignLetter';
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

/** Curves of another program, with the letter that stands for them. */
interface LetteredCurves extends ForeignCurves {
  readonly letter: string;
}

/** Those of its columns that it has. */
const foreignSeries = (
  { letter, columns, colorIndex }: LetteredCurves,
  spec: ChartSpec,
  scale: StepScale,
): LineSeries[] =>
  spec.series
    .filter(({ metric }) => columnOf(columns, metric).some(Number.isFinite))
    .map((series) => {
      const values = columnOf(columns, series.metric);
      const rows = decimate(columns.step, values, scale, MAX_POINTS);
      const dash = series.dash.join(' ');
      return {
        label: `${letter} ${series.label()}`,
        color: `run-${colorIndex}` as ColorToken,
        ...(dash ? { dash } : {}),
        steps: rows.map((row) => columns.step[row] as number),
        values: rows.map((row) => values[row] as number),
      };
    });

/** What each number and letter on the figure stands for, and by which settings the first run trained. */
function captionText(runs: readonly NamedRun[], foreign: readonly LetteredCurves[]): string {
  const [first] = runs;
  const names = [
    ...runs.map(({ number, name }) => `${number}: ${name}`),
    ...foreign.map(({ letter, file, name }) => `${letter}: ${name ? `${file}: ${name}` : file}`),
  ].join('; ');
  const settings = first ? settingsText(first.began) : '';
  return runs.length + foreign.length > 1 ? `${names}. ${first?.name}: ${settings}` : settings;
}

interface ChartFigureProps {
  readonly spec: ChartSpec;
  /** Those to show, oldest first. */
  readonly runs: readonly NamedRun[];
  /** What other programs have measured, in the order of its letters; those that are hidden are left out. */
  readonly foreign?: readonly ForeignCurves[];
  readonly marks: ReturnType<ChartSource['marks']>;
  readonly scale: StepScale;
}

/** A chart of the page as a figure that stands alone: with title, runs and settings. */
export function ChartFigure({ spec, runs, foreign = [], marks, scale }: ChartFigureProps) {
  const curves = foreign
    .map((each, i) => ({ ...each, letter: foreignLetter(i) }))
    .filter(({ isShown }) => isShown);
  const has = ({ metric, optional }: SeriesSpec) =>
    !optional || runs.some(({ columns }) => columnOf(columns, metric).some(Number.isFinite));
  const series = runs.flatMap((run) =>
    spec.series
      .filter(has)
      .map((each) => lineSeries(run, each, scale, runs.length + curves.length === 1)),
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
      caption={captionText(runs, curves)}
      yTitle={spec.text.title}
      yScale={spec.yRange ? 'share' : spec.yScale}
      xScale={scale}
      series={[...series, ...curves.flatMap((each) => foreignSeries(each, spec, scale))]}
      marks={markLines}
    />
  );
}
