import { figuresText } from '../../messages/en/figures';
import { type ColorToken, tokenColor } from '../colorTokens';
import { type FigureArea, SMALL_TEXT, textWidth } from '../figureLayout';
import { numberText } from '../numberText';

/** A vertical line at a value of the horizontal axis, with its 95 % interval where it has one. */
export interface VerticalMark {
  readonly at: number;
  readonly interval?: readonly [number, number];
  readonly label: string;
  readonly color: ColorToken;
}

/** What vertical marks say, a sentence each. */
export const markDescriptions = (marks: readonly VerticalMark[]): string[] =>
  marks.map(({ label, at, interval }) => {
    const place = { label, at: numberText(at) };
    if (!interval) return figuresText.mark(place);
    const [from, to] = interval;
    const range = figuresText.range({ from: numberText(from), to: numberText(to) });
    return figuresText.markWithin({ ...place, range });
  });

/** What a vertical mark takes: its interval's ends, and the width of its word. */
export interface MarkExtent {
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

const LABEL_GAP = 5;

/**
 * Where the labels of vertical marks go: to the right of their interval, to the left where the area ends before, or as far
 * right as there is room; each in the first row in which it touches no others.
 */
export function markLabelLayout(
  marks: readonly MarkExtent[],
  [left, right]: readonly [number, number],
): { readonly x: number; readonly row: number }[] {
  const taken: { readonly from: number; readonly to: number; readonly row: number }[] = [];
  return marks.map(({ low, high, width }) => {
    const choices = [high + LABEL_GAP, low - LABEL_GAP - width];
    const inside = choices.find((x) => x >= left && x + width <= right);
    const x = inside ?? Math.max(left, right - width);
    const free = (row: number) =>
      taken.every(
        (word) =>
          word.row !== row || x + width + LABEL_GAP <= word.from || x >= word.to + LABEL_GAP,
      );
    let row = 0;
    while (!free(row)) row++;
    taken.push({ from: x, to: x + width, row });
    return { x, row };
  });
}

const LABEL_LINE = 14;
const LABEL_MARGIN = 12;

/** Vertical lines with their intervals as bands and their labels beside them; a mark beyond the axis is not drawn. */
export function VerticalMarks({
  marks,
  place,
  area: { left, top, right, bottom },
  labelX,
}: {
  readonly marks: readonly VerticalMark[];
  /** Where a value of the horizontal axis lies, in the figure's units. */
  readonly place: (value: number) => number;
  readonly area: FigureArea;
  /** 0: labels at the top, 1: at the bottom. */
  readonly labelX: number;
}) {
  const within = (at: number) => Math.min(right, Math.max(left, place(at)));
  const drawn = marks
    .filter(({ at }) => place(at) >= left && place(at) <= right)
    .map((mark) => {
      const [low, high] = (mark.interval ?? [mark.at, mark.at]).map(within) as [number, number];
      return { ...mark, low, high, width: textWidth(mark.label, SMALL_TEXT) };
    });
  const places = markLabelLayout(drawn, [left, right]);
  const rows = Math.max(0, ...places.map(({ row }) => row));
  const firstRow =
    top + LABEL_MARGIN + labelX * (bottom - top - 2 * LABEL_MARGIN - rows * LABEL_LINE);
  return (
    <>
      {drawn.map(({ label, at, low, high, color: name }) => (
        <g key={label}>
          <rect
            x={low.toFixed(2)}
            y={top}
            width={(high - low).toFixed(2)}
            height={bottom - top}
            fill={tokenColor(name)}
            fillOpacity={0.13}
          />
          <path
            d={`M${place(at).toFixed(2)} ${top}V${bottom}`}
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
