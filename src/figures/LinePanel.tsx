import { figuresText } from '../messages/en/figures';
import { Axes } from './axes/Axes';
import { Legend, plotLayout } from './axes/Legend';
import { linePath } from './axes/linePath';
import { createScale, logScale, percentScale, stepScale } from './axes/scales';
import { linearTicks } from './axes/ticks';
import type { VerticalMark } from './axes/VerticalMarks';
import { markDescriptions, VerticalMarks } from './axes/VerticalMarks';
import { type ColorToken, tokenColor } from './colorTokens';
import { Figure, type FigureProps } from './Figure';
import { numberText, roundedPercent } from './numberText';

/** A quantity over the steps of a run. */
export interface LineSeries {
  readonly label: string;
  readonly color: ColorToken;
  /** An SVG dash array; absent: an unbroken line. */
  readonly dash?: string;
  readonly steps: ArrayLike<number>;
  /** As many as steps; what is not finite leaves a gap. */
  readonly values: ArrayLike<number>;
}

export interface LinePanelProps extends FigureProps {
  readonly series: readonly LineSeries[];
  readonly yTitle: string;
  /** `share`: from 0 to 100 %. */
  readonly yScale: 'share' | 'linear' | 'log';
  readonly xScale: 'linear' | 'log';
  readonly marks?: readonly VerticalMark[];
  /** The last step on the axis, where panels share one; absent: that of the series. */
  readonly lastStep?: number;
  /** Ends of the vertical axis, where panels share one. */
  readonly yRange?: readonly [number, number];
}

function linearScale(values: readonly number[], ends: readonly [number, number], count: number) {
  const [least, most] = [Math.min(0, ...values), Math.max(...values)];
  const high = most > least ? most + 0.04 * (most - least) : least + 1;
  return createScale([least, high], ends, (value) => value, linearTicks(least, high, count));
}

function yScaleOf(
  { yScale, yRange }: LinePanelProps,
  values: readonly number[],
  ends: readonly [number, number],
) {
  const count = Math.max(2, Math.floor((ends[0] - ends[1]) / 28));
  if (yScale === 'share') return percentScale(ends);
  return yScale === 'log'
    ? logScale(values, ends, count, yRange)
    : linearScale(yRange ?? values, ends, count);
}

const words = figuresText;

function seriesDescription({ label, steps, values }: LineSeries, yScale: string): string {
  const last = Array.from(values).findLastIndex(Number.isFinite);
  if (last < 0) return words.noValues({ label });
  const value = values[last] as number;
  const said = yScale === 'share' ? roundedPercent(value) : numberText(value);
  return words.lineEnd({ label, value: said, steps: numberText(steps[last] as number) });
}

/** One or several quantities over the steps of a run. */
export function LinePanel(props: LinePanelProps) {
  const { series, yTitle, yScale, xScale, marks = [], lastStep, yRange: _, ...figure } = props;
  const { legend, area } = plotLayout(
    figure,
    series.map(({ label }) => label),
    38,
  );
  const values = series.flatMap((line) => Array.from(line.values).filter(Number.isFinite));
  const last = lastStep ?? Math.max(1, ...series.flatMap(({ steps }) => Array.from(steps)));
  const across = Math.floor((area.right - area.left) / 58);
  const x = stepScale(xScale, last, [area.left, area.right], across);
  const y = yScaleOf(props, values, [area.bottom, area.top]);
  return (
    <Figure
      {...figure}
      description={[
        words.lines({ title: yTitle }),
        ...series.map((line) => seriesDescription(line, yScale)),
        ...markDescriptions(marks),
      ].join(' ')}
      empty={values.length === 0 ? words.nothingMeasured : undefined}
    >
      <Legend
        entries={series.map((line) => ({
          label: line.label,
          style: { color: line.color, dash: line.dash ?? '', marker: 'disc' },
          markers: false,
        }))}
        {...legend}
      />
      <Axes area={area} x={x} y={y} xTitle={words.axes.steps} yTitle={yTitle} />
      {series.map((line) => (
        <path
          key={line.label}
          data-series={line.label}
          d={linePath(
            Array.from(line.steps, (step, i) => [
              x.place(step),
              y.place(line.values[i] ?? Number.NaN),
            ]),
          )}
          stroke={tokenColor(line.color)}
          strokeWidth={2}
          strokeLinejoin="round"
          strokeLinecap={line.dash ? 'butt' : 'round'}
          strokeDasharray={line.dash}
        />
      ))}
      <VerticalMarks marks={marks} x={x} area={area} wordsAt={0.5} />
    </Figure>
  );
}
