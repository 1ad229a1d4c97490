import { SMALL_TEXT } from './figureArea';
import { tokenColor } from './ink';
import { legendLayout, SAMPLE_WIDTH } from './legendRows';
import { Marker } from './Marker';
import type { SeriesStyle } from './seriesStyle';

export const LEGEND_LINE = 16;

/** One line of a legend. */
export interface LegendEntry {
  readonly label: string;
  readonly style: SeriesStyle;
  readonly markers: boolean;
}

/** The series of a figure by name, in rows below `top`. */
export function Legend({
  entries,
  left,
  top,
  width,
}: {
  readonly entries: readonly LegendEntry[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
}) {
  const { places } = legendLayout(
    entries.map(({ label }) => label),
    width,
  );
  return entries.map(({ label, style, markers }, i) => {
    const { x, row } = places[i] as { x: number; row: number };
    const [at, y] = [left + x, top + row * LEGEND_LINE + LEGEND_LINE / 2];
    return (
      <g key={label}>
        <path
          d={`M${at} ${y}h${SAMPLE_WIDTH - 7}`}
          stroke={tokenColor(style.color)}
          strokeWidth={2}
          strokeDasharray={style.dash || undefined}
        />
        {markers && <Marker at={[at + (SAMPLE_WIDTH - 7) / 2, y]} style={style} />}
        <text
          x={at + SAMPLE_WIDTH}
          y={y}
          dy="0.35em"
          fontSize={SMALL_TEXT}
          fill={tokenColor('ink')}
        >
          {label}
        </text>
      </g>
    );
  });
}
