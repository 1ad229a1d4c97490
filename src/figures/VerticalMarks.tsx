import type { FigureArea } from './figureArea';
import { SMALL_TEXT } from './figureArea';
import { tokenColor } from './ink';
import { markLabelLayout } from './markPlaces';
import type { Scale } from './scale';
import { textWidth } from './textWidth';
import type { VerticalMark } from './verticalMark';

const LABEL_LINE = 14;
const LABEL_MARGIN = 12;

/** Vertical lines with their intervals as bands and their words beside them; a mark beyond the axis is not drawn. */
export function VerticalMarks({
  marks,
  x,
  area: { left, top, right, bottom },
  wordsAt,
}: {
  readonly marks: readonly VerticalMark[];
  readonly x: Scale;
  readonly area: FigureArea;
  /** 0: words at the top, 1: at the bottom. */
  readonly wordsAt: number;
}) {
  const within = (at: number) => Math.min(right, Math.max(left, x.place(at)));
  const drawn = marks
    .filter(({ at }) => x.place(at) >= left && x.place(at) <= right)
    .map((mark) => {
      const [low, high] = (mark.interval ?? [mark.at, mark.at]).map(within) as [number, number];
      return { ...mark, low, high, width: textWidth(mark.label, SMALL_TEXT) };
    });
  const places = markLabelLayout(drawn, [left, right]);
  const rows = Math.max(0, ...places.map(({ row }) => row));
  const firstRow =
    top + LABEL_MARGIN + wordsAt * (bottom - top - 2 * LABEL_MARGIN - rows * LABEL_LINE);
  return (
    <>
      {drawn.map(({ label, at, low, high, color: name }) => (
        <g key={label} data-mark={label}>
          <rect
            x={low.toFixed(2)}
            y={top}
            width={(high - low).toFixed(2)}
            height={bottom - top}
            fill={tokenColor(name)}
            fillOpacity={0.13}
          />
          <path
            d={`M${x.place(at).toFixed(2)} ${top}V${bottom}`}
            stroke={tokenColor(name)}
            strokeWidth={1.25}
            strokeDasharray="2 3"
          />
        </g>
      ))}
      {drawn.map(({ label, color: name }, i) => (
        <text
          key={label}
          x={places[i]?.x.toFixed(2)}
          y={(firstRow + (places[i]?.row ?? 0) * LABEL_LINE).toFixed(2)}
          dy="0.35em"
          fontSize={SMALL_TEXT}
          fill={tokenColor(name)}
          stroke={tokenColor('card')}
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {label}
        </text>
      ))}
    </>
  );
}
