import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { tokenColor } from '../colorTokens';
import type { SeriesStyle } from './seriesStyle';

const SHAPES = {
  disc: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
} as const;

/** Areas of markers, in square units of the figure. */
const AREA = 40;
const FAINT_AREA = 15;

/** A point of a series; `faint` for one of many behind their mean. */
export const Marker = ({
  at: [x, y],
  style,
  faint = false,
}: {
  readonly at: readonly [number, number];
  readonly style: SeriesStyle;
  readonly faint?: boolean;
}) => (
  <path
    d={symbol(SHAPES[style.marker], faint ? FAINT_AREA : AREA)() ?? undefined}
    transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
    fill={tokenColor(style.color)}
    {...(faint
      ? { fillOpacity: 0.4 }
      : { stroke: tokenColor('card'), strokeWidth: 1, paintOrder: 'stroke' })}
  />
);
