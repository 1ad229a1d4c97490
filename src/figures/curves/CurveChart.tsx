import { type ReactNode, useState } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  ScatterChart,
  Tooltip,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { figuresText } from '../../messages/en/figures';
import { Legend, type LegendArea, type LegendEntry, LegendSample } from '../axes/Legend';
import type { Axis } from '../axes/scales';
import { type VerticalMark, VerticalMarks } from '../axes/VerticalMarks';
import { tokenColor } from '../colorTokens';
import { Figure, type FigureProps } from '../Figure';
import { type FigureArea, SMALL_TEXT } from '../figureLayout';

/** Where values of both axes lie on the chart around; NaN where they have no place. */
export function usePlace(): readonly [x: (value: number) => number, y: (value: number) => number] {
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  return [(value) => x?.(value) ?? Number.NaN, (value) => y?.(value) ?? Number.NaN];
}

/** The vertical marks of a chart, over all that it shows. */
function ChartMarks({
  marks,
  area,
}: {
  readonly marks: readonly VerticalMark[];
  readonly area: FigureArea;
}) {
  const [place] = usePlace();
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <VerticalMarks marks={marks} place={place} area={area} labelX={1} />
    </ZIndexLayer>
  );
}

/** What the tooltip says of the place that the pointer or the keyboard has come to. */
export interface CurveReading {
  readonly heading: string;
  readonly lines: readonly string[];
}

const ReadingBox = ({ heading, lines }: CurveReading) => (
  <div className="curve-reading" role="status">
    <strong>{heading}</strong>
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </div>
);

/** The legend of a chart on the page: a button for each series, which hides and shows it. */
const LegendButtons = ({
  entries,
  area: { left, top, width },
  isShown,
  toggle,
}: {
  readonly entries: readonly LegendEntry[];
  readonly area: LegendArea;
  readonly isShown: (label: string) => boolean;
  readonly toggle: (label: string) => void;
}) => (
  <ul className="curve-legend" aria-label={figuresText.series} style={{ left, top, width }}>
    {entries.map(({ label, ...sample }) => (
      <li key={label}>
        <button type="button" aria-pressed={isShown(label)} onClick={() => toggle(label)}>
          <svg width={28} height={12} aria-hidden="true">
            <LegendSample at={[0, 6]} {...sample} />
          </svg>
          {label}
        </button>
      </li>
    ))}
  </ul>
);

const X_AXIS_HEIGHT = 30;

interface CurveChartProps<Row> extends Omit<FigureProps, 'caption'> {
  /** What it says, in sentences. */
  readonly description: string;
  /** The sentence that stands where there is nothing to draw. */
  readonly empty: string | undefined;
  /** Its series by name, in the order of the legend. */
  readonly entries: readonly LegendEntry[];
  readonly legend: LegendArea;
  readonly area: FigureArea;
  readonly x: Axis;
  readonly y: Axis;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly marks: readonly VerticalMark[];
  /** What is read together: all series at one x (a row of `rows` each), or single points, drawn by a Scatter. */
  readonly reads: 'columns' | 'points';
  readonly rows: readonly Row[];
  readonly xOf: (row: Row) => number;
  readonly reading: (row: Row, isShown: (label: string) => boolean) => CurveReading;
  /** The series, as elements of Recharts. */
  readonly children: (isShown: (label: string) => boolean) => ReactNode;
}

/**
 * The frame of charts that are not live, drawn by Recharts: heading, legend, axes, marks and, on the page, tooltips (by pointer and by
 * arrow keys) and series that can be hidden. Standing alone, it is one SVG without them, legend included; nothing is animated, so
 * that equal data make equal pictures.
 */
export function CurveChart<Row>(props: CurveChartProps<Row>) {
  const { width, height, title, standalone = false, description, empty } = props;
  const { entries, legend, area, x, y, xTitle, yTitle, marks, rows } = props;
  const [hidden, setHidden] = useState<readonly string[]>([]);
  if (empty !== undefined) {
    const figure = { width, height, title, standalone, description, empty };
    return <Figure {...figure}>{null}</Figure>;
  }
  const isShown = (label: string) => !hidden.includes(label);
  const toggle = (label: string) =>
    setHidden(isShown(label) ? [...hidden, label] : hidden.filter((other) => other !== label));
  const Chart = props.reads === 'columns' ? ComposedChart : ScatterChart;
  const axis = { type: 'number', interval: 0, axisLine: false, tickLine: false } as const;
  const scaleOf = ({ scale, ticks }: Axis) => ({
    scale,
    domain: scale.domain() as [number, number],
    ticks: ticks.map(({ value }) => value),
    tickFormatter: (value: number) => ticks.find((tick) => tick.value === value)?.label ?? '',
    // Without a width, or Recharts would break “100 %” into two lines on phones.
    tick: { fill: tokenColor('text-muted'), fontSize: SMALL_TEXT, width: 0 },
  });
  return (
    <div className="curve-chart" style={{ width, height }}>
      {!standalone && (
        <LegendButtons entries={entries} area={legend} isShown={isShown} toggle={toggle} />
      )}
      <Chart
        width={width}
        height={height}
        margin={{
          top: area.top,
          right: width - area.right,
          bottom: height - area.bottom - X_AXIS_HEIGHT,
          left: 0,
        }}
        data={[...rows]}
        desc={description}
        role="img"
        accessibilityLayer={!standalone}
        // On the page a <title> would be shown as a second tooltip, over ours.
        {...(standalone ? { title } : { 'aria-label': title })}
      >
        {standalone && (
          <ZIndexLayer zIndex={DefaultZIndexes.grid - 1}>
            <rect width={width} height={height} fill={tokenColor('card')} />
          </ZIndexLayer>
        )}
        <text x={10} y={18} fontSize={13.5} fontWeight={600} fill={tokenColor('text')}>
          {title}
        </text>
        {standalone && <Legend entries={entries} area={legend} />}
        <g fontSize={SMALL_TEXT} fill={tokenColor('text-muted')}>
          <text x={area.right} y={area.bottom + 31} textAnchor="end">
            {xTitle}
          </text>
          <text x={10} y={area.top - 8}>
            {yTitle}
          </text>
        </g>
        <CartesianGrid stroke={tokenColor('grid')} syncWithTicks />
        <XAxis
          {...axis}
          {...scaleOf(x)}
          dataKey={props.xOf}
          height={X_AXIS_HEIGHT}
          tickMargin={1}
        />
        <YAxis {...axis} {...scaleOf(y)} width={area.left} tickMargin={0} />
        {!standalone && (
          <Tooltip
            isAnimationActive={false}
            cursor={props.reads === 'columns' && { stroke: tokenColor('text-muted') }}
            content={({ active, payload }) =>
              active && payload[0] ? (
                <ReadingBox {...props.reading(payload[0].payload as Row, isShown)} />
              ) : null
            }
          />
        )}
        {props.children(isShown)}
        <ChartMarks marks={marks} area={area} />
      </Chart>
    </div>
  );
}
