import { tokenColor } from '../colorTokens';
import { cividis } from './cividis';
import type { HeatState } from './heatCell';
import { runningInset } from './heatMapLayout';

/** A rectangle of a heat map, in the figure's units. */
export interface CellRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A cell's shape, which says its state without colour: an outline while it waits, an inset in a dashed frame while its run
 * goes on, filled once it has converged; with a dark or light corner where it ran out of steps, a cross there where it blew up.
 */
export function CellShape({
  state,
  value,
  box,
}: {
  readonly state: HeatState;
  readonly value: number | null;
  readonly box: CellRect;
}) {
  const { left, top, width, height } = box;
  const tone = value === null ? undefined : cividis(value);
  if (state !== 'waiting' && state !== 'running') {
    const corner = 0.27 * Math.min(width, height);
    const cross = 0.7 * corner;
    return (
      <>
        <rect
          x={left + 1}
          y={top + 1}
          width={width - 2}
          height={height - 2}
          rx={2}
          fill={tone?.fill ?? tokenColor('card')}
          stroke={tone ? undefined : tokenColor('edge')}
        />
        {state === 'unconverged' && (
          <path
            d={`M${left + width - corner - 3} ${top + 3}h${corner}v${corner}z`}
            fill={tone?.text ?? tokenColor('text')}
          />
        )}
        {state === 'diverged' && (
          <g stroke={tone?.text ?? tokenColor('text')} strokeWidth={2} strokeLinecap="round">
            {[top + 5, top + 5 + cross].map((y, i) => (
              <line
                key={y}
                x1={left + width - 6 - cross}
                y1={y}
                x2={left + width - 6}
                y2={i === 0 ? top + 5 + cross : top + 5}
              />
            ))}
          </g>
        )}
      </>
    );
  }
  const inset = runningInset(width, height);
  return (
    <>
      <rect
        x={left + 1.5}
        y={top + 1.5}
        width={width - 3}
        height={height - 3}
        rx={2}
        fill={tokenColor('card')}
        stroke={tokenColor(state === 'running' ? 'text-muted' : 'line')}
        strokeDasharray={state === 'running' ? '3 2' : undefined}
      />
      {state === 'running' && tone && (
        <rect
          x={left + inset}
          y={top + inset}
          width={width - 2 * inset}
          height={height - 2 * inset}
          fill={tone.fill}
        />
      )}
    </>
  );
}

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
      <path d={d} stroke={tokenColor('text')} strokeWidth={2} />
    </g>
  );
}

const RING_STROKES = [
  { name: 'card', wide: 7 },
  { name: 'focus', wide: 3 },
] as const;

/**
 * A ring around the cell that Tab comes to, in two tones to be seen on any colour. It lies over the cells beside it, which
 * would hide an outline; the page's styles show it while the cell has the focus.
 */
export const FocusRing = ({ box: { left, top, width, height } }: { readonly box: CellRect }) => (
  <g data-ring display="none" pointerEvents="none">
    {RING_STROKES.map(({ name, wide }) => (
      <rect
        key={name}
        x={left}
        y={top}
        width={width}
        height={height}
        rx={3}
        stroke={tokenColor(name)}
        strokeWidth={wide}
      />
    ))}
  </g>
);
