import { tokenColor } from './ink';
import { linePath } from './linePath';
import type { Scale } from './scale';
import type { SeriesStyle } from './seriesStyle';

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
  readonly x: Scale;
  readonly y: Scale;
}) {
  const places = Array.from({ length: FIT_SAMPLES + 1 }, (_, i) => {
    const at = least * (most / least) ** (i / FIT_SAMPLES);
    return [x.place(at), y.place(of(at))] as const;
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
