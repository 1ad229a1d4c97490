import { tokenColor } from '../colorTokens';
import type { SeriesStyle } from './seriesStyle';

const SHAPES = {
  disc: 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z',
  square: 'M-.9 -.9h1.8v1.8h-1.8z',
  triangle: 'M0 -1.15L1.1 .85H-1.1z',
  diamond: 'M0 -1.3L1.3 0L0 1.3L-1.3 0z',
} as const;

/** A point of a series; `faint` for one of many behind their mean. */
export const Marker = ({
  at: [x, y],
  style,
  size = 3.6,
  faint = false,
}: {
  readonly at: readonly [number, number];
  readonly style: SeriesStyle;
  readonly size?: number;
  readonly faint?: boolean;
}) => (
  <path
    d={SHAPES[style.marker]}
    transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size})`}
    fill={tokenColor(style.color)}
    {...(faint
      ? { fillOpacity: 0.4 }
      : { stroke: tokenColor('card'), strokeWidth: 1 / size, paintOrder: 'stroke' })}
  />
);
