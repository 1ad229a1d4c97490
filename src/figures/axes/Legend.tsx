import { tokenColor } from '../colorTokens';
import { type FigureArea, SMALL_TEXT, textWidth } from '../figureLayout';
import { Marker } from './Marker';
import type { SeriesStyle } from './seriesStyle';

/** Width of the sample of a line before its name, gap included. */
const SAMPLE_WIDTH = 34;
const LEGEND_GAP = 14;

/** Where the entries of a legend go: from left to right, a new row where they would not fit. */
function legendLayout(labels: readonly string[], width: number) {
  let [x, row] = [0, 0];
  const places = labels.map((label) => {
    const wide = SAMPLE_WIDTH + textWidth(label, SMALL_TEXT);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const place = { x, row };
    x += wide + LEGEND_GAP;
    return place;
  });
  return { places, rows: labels.length > 0 ? row + 1 : 0 };
}

/** Height of a row: of a text, and of one of the page's buttons (24 px is the least that WCAG 2.2 lets a finger meet). */
const TEXT_LINE = 16;
export const BUTTON_LINE = 24;

/** One line of a legend. */
export interface LegendEntry {
  readonly label: string;
  readonly style: SeriesStyle;
  readonly markers: boolean;
}

/** A piece of a series' line with its marker, from a place on. */
export const LegendSample = ({
  at: [x, y],
  style,
  markers,
}: Omit<LegendEntry, 'label'> & { readonly at: readonly [number, number] }) => (
  <>
    <path
      d={`M${x} ${y}h${SAMPLE_WIDTH - 7}`}
      stroke={tokenColor(style.color)}
      strokeWidth={2}
      strokeDasharray={style.dash || undefined}
    />
    {markers && <Marker at={[x + (SAMPLE_WIDTH - 7) / 2, y]} style={style} />}
  </>
);

/** Where the legend of a figure lies. */
export interface LegendArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Height of a row. */
  readonly line: number;
}

/** The series of a figure by name, in rows below `top`. */
export function Legend({
  entries,
  area: { left, top, width, line },
}: {
  readonly entries: readonly LegendEntry[];
  readonly area: LegendArea;
}) {
  const { places } = legendLayout(
    entries.map(({ label }) => label),
    width,
  );
  return entries.map(({ label, style, markers }, i) => {
    const { x, row } = places[i] as { x: number; row: number };
    const [at, y] = [left + x, top + row * line + line / 2];
    return (
      <g key={label}>
        <LegendSample at={[at, y]} style={style} markers={markers} />
        <text
          x={at + SAMPLE_WIDTH}
          y={y}
          dy="0.35em"
          fontSize={SMALL_TEXT}
          fill={tokenColor('text')}
        >
          {label}
        </text>
      </g>
    );
  });
}

/** Where a figure's legend goes, and the area that is left to draw in. `tickRoom`: width of the vertical axis' numbers. */
export function plotLayout(
  { width, height }: { readonly width: number; readonly height: number },
  labels: readonly string[],
  tickRoom: number,
  line = TEXT_LINE,
): { readonly legend: LegendArea; readonly area: FigureArea } {
  const legend = { left: 10, top: 27, width: width - 20, line };
  const top = legend.top + legendLayout(labels, legend.width).rows * line + 24;
  return { legend, area: { left: tickRoom + 16, top, right: width - 16, bottom: height - 38 } };
}
