import { linePath } from '../axes/linePath';
import { Marker } from '../axes/Marker';
import type { Axis } from '../axes/scales';
import type { SeriesStyle } from '../axes/seriesStyle';
import { tokenColor } from '../colorTokens';

/** Values measured at one place of the horizontal axis. */
export interface SpreadAtX {
  readonly x: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** Points by their x, ascending; those that are not finite are left out. */
export function spreadByX(
  points: readonly { readonly x: number; readonly y: number }[],
): SpreadAtX[] {
  const places = new Map<number, number[]>();
  for (const { x, y } of points) {
    if (Number.isFinite(x) && Number.isFinite(y)) places.set(x, [...(places.get(x) ?? []), y]);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([x, values]) => ({
      x,
      mean: values.reduce((sum, value) => sum + value, 0) / values.length,
      least: Math.min(...values),
      most: Math.max(...values),
    }));
}

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
  readonly x: Axis;
  readonly y: Axis;
  /** Draws the line through the means. */
  readonly joined?: boolean;
}) {
  const places = spreadByX(points).filter((place) => Number.isFinite(x.scale(place.x)));
  const at = (pick: 'mean' | 'least' | 'most') =>
    places.map((place) => [x.scale(place.x), y.scale(place[pick])] as const);
  const band = linePath([...at('most'), ...at('least').reverse()]);
  return (
    <g data-series={name}>
      {joined && places.length > 1 && (
        <path d={`${band}Z`} fill={tokenColor(style.color)} fillOpacity={0.12} />
      )}
      {points
        .map((point) => [x.scale(point.x), y.scale(point.y)] as const)
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

const FIT_SAMPLES = 120;

/** A smooth curve from one positive x to another, sampled evenly in its logarithm. */
export function FitCurve({
  name,
  of,
  between: [least, most],
  style,
  x,
  y,
}: {
  readonly name: string;
  readonly of: (x: number) => number;
  readonly between: readonly [number, number];
  readonly style: SeriesStyle;
  readonly x: Axis;
  readonly y: Axis;
}) {
  const places = Array.from({ length: FIT_SAMPLES + 1 }, (_, i) => {
    const at = least * (most / least) ** (i / FIT_SAMPLES);
    return [x.scale(at), y.scale(of(at))] as const;
  });
  return (
    <path
      data-fit={name}
      d={linePath(places)}
      stroke={tokenColor(style.color)}
      strokeWidth={2}
      strokeDasharray={style.dash || undefined}
    />
  );
}
