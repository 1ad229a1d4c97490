import { SMALL_TEXT } from './figureArea';
import { ink } from './ink';
import { legendRows, SAMPLE } from './legendRows';
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
  const { places } = legendRows(
    entries.map(({ label }) => label),
    width,
  );
  return entries.map(({ label, style, markers }, i) => {
    const { x, row } = places[i] as { x: number; row: number };
    const [at, y] = [left + x, top + row * LEGEND_LINE + LEGEND_LINE / 2];
    return (
      <g key={label}>
        <path
          d={`M${at} ${y}h${SAMPLE - 7}`}
          stroke={ink(style.ink)}
          strokeWidth={2}
          strokeDasharray={style.dash || undefined}
        />
        {markers && <Marker at={[at + (SAMPLE - 7) / 2, y]} style={style} />}
        <text x={at + SAMPLE} y={y} dy="0.35em" fontSize={SMALL_TEXT} fill={ink('ink')}>
          {label}
        </text>
      </g>
    );
  });
}
