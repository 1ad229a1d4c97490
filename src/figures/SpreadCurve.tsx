import { spreadByX } from './byPlace';
import { tokenColor } from './ink';
import { linePath } from './linePath';
import { Marker } from './Marker';
import type { Scale } from './scale';
import type { SeriesStyle } from './seriesStyle';

/** A series that was measured several times at each place: all points, the band they lie in, and their mean. */
export function SpreadCurve({
  name,
  points,
  style,
  x,
  y,
  joined = true,
}: {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly style: SeriesStyle;
  readonly x: Scale;
  readonly y: Scale;
  /** Draws the line through the means. */
  readonly joined?: boolean;
}) {
  const places = spreadByX(points).filter((place) => Number.isFinite(x.place(place.x)));
  const at = (pick: 'mean' | 'least' | 'most') =>
    places.map((place) => [x.place(place.x), y.place(place[pick])] as const);
  const band = linePath([...at('most'), ...at('least').reverse()]);
  return (
    <g data-series={name}>
      {joined && places.length > 1 && (
        <path d={`${band}Z`} fill={tokenColor(style.color)} fillOpacity={0.12} />
      )}
      {points
        .map((point) => [x.place(point.x), y.place(point.y)] as const)
        .filter((place) => place.every(Number.isFinite))
        .map((place, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no other name, and no state
          <Marker key={i} at={place} style={style} size={2.2} faint />
        ))}
      {joined && (
        <path
          d={linePath(at('mean'))}
          stroke={tokenColor(style.color)}
          strokeWidth={2}
          strokeLinejoin="round"
          strokeDasharray={style.dash || undefined}
        />
      )}
      {at('mean').map((place) => (
        <Marker key={place[0]} at={place} style={style} />
      ))}
    </g>
  );
}
