import type { FigureArea } from './figureArea';
import { SMALL_TEXT } from './figureArea';
import { ink } from './ink';
import { markPlaces } from './markPlaces';
import type { Scale } from './scale';
import { textWidth } from './textWidth';
import type { VerticalMark } from './verticalMark';

const ROW = 14;

/** Vertical lines with their intervals as bands behind them, and their words beside them, `wordsAt` down from the top. */
export function VerticalMarks({
  marks,
  x,
  area: { left, top, right, bottom },
  wordsAt,
}: {
  readonly marks: readonly VerticalMark[];
  readonly x: Scale;
  readonly area: FigureArea;
  /** 0: at the top, 1: at the bottom. */
  readonly wordsAt: number;
}) {
  const inside = (at: number) => Math.min(right, Math.max(left, x.place(at)));
  const drawn = marks.filter(({ at }) => x.place(at) >= left && x.place(at) <= right);
  const places = markPlaces(
    drawn.map(({ at, label }) => ({ x: x.place(at), width: textWidth(label, SMALL_TEXT) + 10 })),
    [left, right],
  );
  const firstRow = top + 12 + wordsAt * (bottom - top - 24);
  return drawn.map((mark, i) => {
    const [at, colour] = [x.place(mark.at), ink(mark.ink)];
    const { x: textAt, anchor, row } = places[i] as (typeof places)[number];
    const [low, high] = (mark.interval ?? [mark.at, mark.at]).map(inside) as [number, number];
    return (
      <g key={mark.label} data-mark={mark.label}>
        <rect
          x={low.toFixed(2)}
          y={top}
          width={(high - low).toFixed(2)}
          height={bottom - top}
          fill={colour}
          fillOpacity={0.13}
        />
        <path d={`M${at.toFixed(2)} ${top}V${bottom}`} stroke={colour} strokeDasharray="2 3" />
        <text
          x={textAt.toFixed(2)}
          y={(firstRow + row * ROW).toFixed(2)}
          dy="0.35em"
          textAnchor={anchor}
          fontSize={SMALL_TEXT}
          fill={colour}
          stroke={ink('card')}
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {mark.label}
        </text>
      </g>
    );
  });
}
