import type { KeyboardEvent } from 'react';
import { type HeatBox, HeatShape, runningInset } from './HeatShape';
import type { HeatCell } from './heatCell';
import { heatCellText } from './heatCellText';
import { ink } from './ink';
import { percentText } from './percentText';
import { shareRamp } from './shareRamp';
import { textWidth } from './textWidth';

/** What makes a cell a button. */
export interface HeatButton {
  readonly index: number;
  readonly focused: boolean;
  readonly select: () => void;
  readonly onKeyDown: ((event: KeyboardEvent<SVGGElement>) => void) | undefined;
}

/** The value as large as it fits: with its sign, without, or not at all. */
function fitting(value: number | null, width: number) {
  const whole = percentText(value);
  const bare = whole.replace(' %', '');
  const choices = [[whole, 11], [whole, 10], [bare, 11], [bare, 9]] as const; // biome-ignore format: a table
  return choices.find(([text, size]) => textWidth(text, size) <= width - 2);
}

const buttonProps = ({ index, focused, select, onKeyDown }: HeatButton, name: string) => ({
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
export function HeatCellBox({
  cell,
  box,
  textAt,
  button,
}: {
  readonly cell: HeatCell;
  readonly box: HeatBox;
  readonly textAt: number;
  readonly button: HeatButton | undefined;
}) {
  const { value, state } = cell;
  const name = heatCellText(cell);
  const room = box.width - (state === 'running' ? 2 * runningInset(box) : 0);
  const written = state === 'waiting' ? undefined : fitting(value, room);
  return (
    <g
      data-cell={`${cell.x},${cell.y}`}
      data-state={state}
      {...(button ? buttonProps(button, name) : {})}
    >
      <title>{name}</title>
      <HeatShape state={state} value={value} box={box} />
      {written && (
        <text
          x={(box.left + box.width / 2).toFixed(2)}
          y={(box.top + textAt * box.height).toFixed(2)}
          dy="0.35em"
          textAnchor="middle"
          fontSize={written[1]}
          fill={value === null ? ink('ink-soft') : shareRamp(value).text}
        >
          {written[0]}
        </text>
      )}
    </g>
  );
}
