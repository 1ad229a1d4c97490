import type { HeatBox } from './HeatShape';
import { ink } from './ink';

const TONES = [
  { name: 'card', wide: 7 },
  { name: 'focus', wide: 3 },
] as const;

/**
 * A ring around the cell that Tab comes to, in two tones to be seen on any colour. It lies over the cells beside it, which
 * would hide an outline; the page's styles show it while the cell has the focus.
 */
export const HeatRing = ({ box: { left, top, width, height } }: { readonly box: HeatBox }) => (
  <g data-ring display="none" pointerEvents="none">
    {TONES.map(({ name, wide }) => (
      <rect
        key={name}
        x={left}
        y={top}
        width={width}
        height={height}
        rx={3}
        stroke={ink(name)}
        strokeWidth={wide}
      />
    ))}
  </g>
);
