import type { CellRect } from './HeatShape';
import { tokenColor } from './ink';

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
