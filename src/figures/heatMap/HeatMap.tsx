import type { KeyboardEvent } from 'react';
import { figuresText } from '../../messages/en/figures';
import { tokenColor } from '../colorTokens';
import { Figure, type FigureProps } from '../Figure';
import { SMALL_TEXT, textWidth } from '../figureLayout';
import { numberText } from '../numberText';
import { HeatMapCell } from './HeatMapCell';
import { HeatMapKey, KEY_LINE } from './HeatMapKey';
import { FocusRing, HeatMarkLine } from './HeatMapShapes';
import type { HeatCell, HeatMark } from './heatCell';
import { fittingTextStyle, heatGrid, heatMapKeyLayout, runningInset } from './heatMapLayout';
import { HEAT_STATES, heatMapDescription } from './heatMapText';

export interface HeatMapProps extends FigureProps {
  /** Training-set sizes, ascending; a column each. */
  readonly sizes: readonly number[];
  /** Values of the other setting, ascending; a row each, the first at the bottom. */
  readonly yValues: readonly number[];
  readonly xTitle: string;
  readonly yTitle: string;
  /** What the colours stand for, such as “test accuracy”. */
  readonly quantity: string;
  readonly cells: readonly HeatCell[];
  readonly marks?: readonly HeatMark[];
  /** What the marks are. */
  readonly markLabel?: string;
  /** Makes cells buttons; their `data-index` is the index among `cells`. */
  readonly onSelect?: (cell: HeatCell, index: number) => void;
  /** Index of the cell that the Tab key comes to. */
  readonly focused?: number;
  /** Hears of all other keys than Enter and Space. */
  readonly onCellKeyDown?: (event: KeyboardEvent<SVGGElement>, index: number) => void;
}

/** A quantity of 0 to 1 by training-set size and another setting. */
export function HeatMap({
  sizes,
  yValues,
  xTitle,
  yTitle,
  quantity,
  cells,
  marks = [],
  markLabel = figuresText.criticalSize,
  onSelect,
  focused = 0,
  onCellKeyDown,
  ...figure
}: HeatMapProps) {
  const { width, height } = figure;
  const present = HEAT_STATES.filter((state) => cells.some((cell) => cell.state === state));
  const key = heatMapKeyLayout(
    quantity,
    present,
    marks.length > 0 ? markLabel : undefined,
    width - 20,
  );
  const yLabels = yValues.map(numberText);
  const left = 18 + Math.max(...yLabels.map((label) => textWidth(label, SMALL_TEXT)), 12);
  const top = 32 + key.rows * KEY_LINE + 18;
  const area = { left, top, right: width - 10, bottom: height - 38 };
  const grid = heatGrid(sizes, yValues.length, area);
  const widest = Math.max(...sizes.map((size) => textWidth(numberText(size), SMALL_TEXT)));
  const every = Math.ceil((widest + 6) / grid.cellWidth);
  const cellText = fittingTextStyle(
    grid.cellWidth - 2 * runningInset(grid.cellWidth, grid.cellHeight) - 1,
  );
  const boxOf = ({ x, y }: HeatCell) => ({
    left: grid.left(x),
    top: grid.top(y),
    width: grid.cellWidth,
    height: grid.cellHeight,
  });
  return (
    <Figure
      {...figure}
      description={heatMapDescription(cells, marks, { yTitle, yValues, markLabel })}
      empty={cells.length === 0 ? figuresText.noRuns : undefined}
      group={onSelect !== undefined}
    >
      <HeatMapKey quantity={quantity} places={key} left={10} top={32} />
      <g fontSize={SMALL_TEXT} fill={tokenColor('text-muted')}>
        {sizes.map((size, i) => (
          <text
            key={size}
            x={(grid.left(i) + grid.cellWidth / 2).toFixed(2)}
            y={area.bottom + 15}
            textAnchor="middle"
          >
            {(sizes.length - 1 - i) % every === 0 ? numberText(size) : ''}
          </text>
        ))}
        {yLabels.map((label, row) => (
          <text
            key={label}
            x={left - 6}
            y={(grid.top(row) + grid.cellHeight / 2).toFixed(2)}
            dy="0.35em"
            textAnchor="end"
          >
            {label}
          </text>
        ))}
        <text x={area.right} y={area.bottom + 31} textAnchor="end">
          {xTitle}
        </text>
        <text x={10} y={top - 7}>
          {yTitle}
        </text>
      </g>
      {cells.map((cell, index) => (
        <HeatMapCell
          key={`${cell.x},${cell.y}`}
          cell={cell}
          box={boxOf(cell)}
          text={cellText}
          textAt={marks.length > 0 ? 0.38 : 0.5}
          button={
            onSelect && {
              index,
              focused: index === focused,
              select: () => onSelect(cell, index),
              onKeyDown: onCellKeyDown && ((event) => onCellKeyDown(event, index)),
            }
          }
        />
      ))}
      {marks.map(({ y, at, interval }) => (
        <HeatMarkLine
          key={y}
          at={grid.placeOf(at)}
          interval={interval && [grid.placeOf(interval[0]), grid.placeOf(interval[1])]}
          top={grid.top(y)}
          height={grid.cellHeight}
        />
      ))}
      {onSelect && cells[focused] && <FocusRing box={boxOf(cells[focused])} />}
    </Figure>
  );
}
