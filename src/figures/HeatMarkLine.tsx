import { tokenColor } from './ink';

/** A size over a row: a line in the lower part of its cells, below their values, and its interval as a bar with ends. */
export function HeatMarkLine({
  at,
  interval,
  top,
  height,
}: {
  /** Places in the figure's units. */
  readonly at: number;
  readonly interval: readonly [number, number] | undefined;
  readonly top: number;
  readonly height: number;
}) {
  const bottom = top + height - 2;
  const middle = top + 0.79 * height;
  const half = Math.min(4, 0.12 * height);
  const [low, high] = (interval ?? [at, at]).map((place) => place.toFixed(2));
  const d =
    `M${at.toFixed(2)} ${(top + 0.62 * height).toFixed(2)}V${bottom.toFixed(2)}` +
    (interval
      ? `M${low} ${middle.toFixed(2)}H${high}` +
        [low, high].map((x) => `M${x} ${(middle - half).toFixed(2)}v${2 * half}`).join('')
      : '');
  return (
    <g pointerEvents="none" strokeLinecap="round">
      <path d={d} stroke={tokenColor('card')} strokeWidth={5} />
      <path d={d} stroke={tokenColor('ink')} strokeWidth={2} />
    </g>
  );
}
