import { type FigureArea, SMALL_TEXT, textWidth } from '../figureLayout';
import { roundedPercent } from '../numberText';
import type { HeatState } from './heatCell';
import { HEAT_STATE_LABELS } from './heatMapText';

/** Where the cells of a heat map lie: columns of equal width, the first row at the bottom. */
export interface HeatGrid {
  readonly cellWidth: number;
  readonly cellHeight: number;
  left(column: number): number;
  top(row: number): number;
  /**
   * Where any size lies, within the grid's ends: a column's size in its middle, the others between the middles by their
   * logarithm.
   */
  placeOf(size: number): number;
}

/** `sizes` ascend. */
export function heatGrid(sizes: readonly number[], rows: number, area: FigureArea): HeatGrid {
  const cellWidth = (area.right - area.left) / sizes.length;
  const cellHeight = (area.bottom - area.top) / rows;
  const logs = sizes.map(Math.log);
  const column = (size: number) => {
    if (logs.length < 2) return 0;
    const after = logs.findIndex((log) => log >= Math.log(size));
    const right = after < 0 ? logs.length - 1 : Math.max(1, after);
    const [from, to] = [logs[right - 1] as number, logs[right] as number];
    return right - 1 + (Math.log(size) - from) / (to - from);
  };
  return {
    cellWidth,
    cellHeight,
    left: (at) => area.left + at * cellWidth,
    top: (row) => area.bottom - (row + 1) * cellHeight,
    placeOf: (size) =>
      Math.min(area.right, Math.max(area.left, area.left + (column(size) + 0.5) * cellWidth)),
  };
}

/** How far the colour of a running cell keeps from the cell's edge, within a dashed frame. */
export const runningInset = (width: number, height: number): number =>
  1 + Math.min(4, 0.1 * Math.min(width, height));

/** How the values of a heat map are written. */
export interface CellTextStyle {
  readonly size: number;
  /** With the sign for per cent. */
  readonly withSign: boolean;
}

const CELL_TEXT_STYLES: readonly CellTextStyle[] = [
  { size: 11, withSign: true },
  { size: 10, withSign: true },
  { size: 11, withSign: false },
  { size: 9, withSign: false },
];

/** A share as a cell writes it. */
export const cellText = (value: number | null, { withSign: sign }: CellTextStyle): string =>
  sign ? roundedPercent(value) : roundedPercent(value).replace(' %', '');

/** The largest writing in which 100 % fits into `room`; undefined where none does, so that cells say their value only when asked. */
export const fittingTextStyle = (room: number): CellTextStyle | undefined =>
  CELL_TEXT_STYLES.find((text) => textWidth(cellText(1, text), text.size) <= room);

/** Width of the colours' bar, of a shape before its word, and of the space after it. */
export const BAR_WIDTH = 90;
export const SHAPE_WIDTH = 22;
const KEY_GAP = 12;

/** An entry of a heat map's key, with its place from the key's left end. */
export interface HeatMapKeyEntry {
  readonly kind: HeatState | 'mark';
  readonly label: string;
  readonly x: number;
  readonly row: number;
}

/** Where the parts of a heat map's key go: the bar (`bar`: its left end) first, the shapes after it as they fit. */
export function heatMapKeyLayout(
  quantity: string,
  states: readonly HeatState[],
  markLabel: string | undefined,
  width: number,
): { readonly bar: number; readonly entries: readonly HeatMapKeyEntry[]; readonly rows: number } {
  const wide = (text: string) => textWidth(text, SMALL_TEXT);
  const bar = wide(quantity) + 8 + wide('0 %') + 5;
  const labels = [
    ...states.map((kind) => ({ kind, label: HEAT_STATE_LABELS[kind] as string })),
    ...(markLabel === undefined ? [] : [{ kind: 'mark' as const, label: markLabel }]),
  ];
  let [x, row] = [bar + BAR_WIDTH + 5 + wide('100 %') + KEY_GAP, 0];
  const entries = labels.map(({ kind, label }) => {
    const needed = SHAPE_WIDTH + wide(label);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const entry = { kind, label, x, row };
    x += needed + KEY_GAP;
    return entry;
  });
  return { bar, entries, rows: row + 1 };
}
