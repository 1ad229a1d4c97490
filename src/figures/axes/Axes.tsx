import { tokenColor } from '../colorTokens';
import type { FigureArea } from '../figureLayout';
import { SMALL_TEXT } from '../figureLayout';
import type { Axis } from './scales';

const placedTicks = ({ scale, ticks }: Axis) =>
  ticks.map(({ value, label }) => ({ at: scale(value), label }));

/** Grid lines, ticks and the axes' names around the area that is drawn in. */
export const Axes = ({
  area: { left, top, right, bottom },
  x,
  y,
  xTitle,
  yTitle,
}: {
  readonly area: FigureArea;
  readonly x: Axis;
  readonly y: Axis;
  readonly xTitle: string;
  /** Stands above the axis, so that it can be read without turning one's head. */
  readonly yTitle: string;
}) => {
  const xTicks = placedTicks(x);
  const yTicks = placedTicks(y);
  return (
    <g fontSize={SMALL_TEXT} fill={tokenColor('text-muted')}>
      <g stroke={tokenColor('grid')} strokeWidth={1}>
        {xTicks.map(({ at }) => (
          <path key={at} d={`M${at.toFixed(2)} ${top}V${bottom}`} />
        ))}
        {yTicks.map(({ at }) => (
          <path key={at} d={`M${left} ${at.toFixed(2)}H${right}`} />
        ))}
      </g>
      {xTicks.map(({ at, label }) => (
        <text key={at} x={at.toFixed(2)} y={bottom + 15} textAnchor="middle">
          {label}
        </text>
      ))}
      {yTicks.map(({ at, label }) => (
        <text key={at} x={left - 6} y={at.toFixed(2)} dy="0.35em" textAnchor="end">
          {label}
        </text>
      ))}
      <text x={right} y={bottom + 31} textAnchor="end">
        {xTitle}
      </text>
      <text x={10} y={top - 8}>
        {yTitle}
      </text>
    </g>
  );
};
