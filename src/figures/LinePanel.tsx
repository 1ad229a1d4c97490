import { figuresText } from '../messages/en/figures';
import { Axes } from './axes/Axes';
import { Legend, plotLayout } from './axes/Legend';
import { linePath } from './axes/linePath';
import { type Axis, drawnStep, linearAxis, logAxis, percentAxis, stepAxis } from './axes/scales';
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

function valueAxis(
  { yScale, yRange }: LinePanelProps,
  values: readonly number[],
  height: number,
): Axis {
  const count = Math.max(2, Math.floor(height / 28));
  if (yScale === 'share') return percentAxis(height < 120 ? 2 : 5);
  return yScale === 'log' ? logAxis(values, count, yRange) : linearAxis(yRange ?? values, count);
}

function seriesDescription({ label, steps, values }: LineSeries, yScale: string): string {
  const last = Array.from(values).findLastIndex(Number.isFinite);
  if (last < 0) return figuresText.noValues({ label });
  const value = values[last] as number;
  const valueText = yScale === 'share' ? roundedPercent(value) : numberText(value);
  return figuresText.lineEnd({ label, value: valueText, steps: numberText(steps[last] as number) });
}

/**
 * One or several quantities over the steps of a run, as a picture to be saved: SVG by hand on d3's scales. The page's live charts
 * are drawn by uPlot on a canvas, which has no SVG to save.
 */
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
  const x = stepAxis(xScale, last, across);
  const y = valueAxis(props, values, area.bottom - area.top);
  x.scale.range([area.left, area.right]);
  y.scale.range([area.bottom, area.top]);
  const place = (step: number) => x.scale(drawnStep(xScale, step));
  return (
    <Figure
      {...figure}
      description={[
        figuresText.lines({ title: yTitle }),
        ...series.map((line) => seriesDescription(line, yScale)),
        ...markDescriptions(marks),
      ].join(' ')}
      empty={values.length === 0 ? figuresText.nothingMeasured : undefined}
    >
      <Legend
        entries={series.map((line) => ({
          label: line.label,
          style: { color: line.color, dash: line.dash ?? '', marker: 'disc' },
          markers: false,
        }))}
        area={legend}
      />
      <Axes area={area} x={x} y={y} xTitle={figuresText.axes.steps} yTitle={yTitle} />
      {series.map((line) => (
        <path
          key={line.label}
          d={linePath(
            Array.from(line.steps, (step, i) => [
              place(step),
              y.scale(line.values[i] ?? Number.NaN),
            ]),
          )}
          stroke={tokenColor(line.color)}
          strokeWidth={2}
          strokeLinejoin="round"
          strokeLinecap={line.dash ? 'butt' : 'round'}
          strokeDasharray={line.dash}
        />
      ))}
      <VerticalMarks marks={marks} place={place} area={area} labelX={0.5} />
    </Figure>
  );
}
