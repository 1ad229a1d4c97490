import type { KeyboardEvent } from 'react';
import { tokenColor } from '../colorTokens';
import { cividis } from './cividis';
import { type CellRect, CellShape } from './HeatMapShapes';
import type { HeatCell } from './heatCell';
import type { CellTextStyle } from './heatMapLayout';
import { cellText } from './heatMapLayout';
import { heatCellLabel } from './heatMapText';

/** What makes a cell a button. */
export interface CellButton {
  readonly index: number;
  readonly focused: boolean;
  readonly select: () => void;
  readonly onKeyDown: ((event: KeyboardEvent<SVGGElement>) => void) | undefined;
}

const buttonProps = ({ index, focused, select, onKeyDown }: CellButton, name: string) => ({
  role: 'button',
  tabIndex: focused ? 0 : -1,
  'aria-label': name,
  'data-index': index,
  style: { cursor: 'pointer' },
  onClick: select,
  onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return onKeyDown?.(event);
    event.preventDefault(); // the space bar would scroll the page
    select();
  },
});

/** One cell with its value, which stands `textAt` (0 to 1) down from its top. */
export function HeatMapCell({
  cell,
  box,
  text,
  textAt,
  button,
}: {
  readonly cell: HeatCell;
  readonly box: CellRect;
  /** Undefined: cells are too narrow for numbers. */
  readonly text: CellTextStyle | undefined;
  readonly textAt: number;
  readonly button: CellButton | undefined;
}) {
  const { value, state } = cell;
  const name = heatCellLabel(cell);
  return (
    <g data-cell={`${cell.x},${cell.y}`} {...(button ? buttonProps(button, name) : {})}>
      <title>{name}</title>
      <CellShape state={state} value={value} box={box} />
      {text && state !== 'waiting' && (
        <text
          x={(box.left + box.width / 2).toFixed(2)}
          y={(box.top + textAt * box.height).toFixed(2)}
          dy="0.35em"
          textAnchor="middle"
          fontSize={text.size}
          fill={value === null ? tokenColor('text-muted') : cividis(value).text}
        >
          {cellText(value, text)}
        </text>
      )}
    </g>
  );
}
