import { SMALL_TEXT } from './figureArea';
import type { HeatState } from './heatCell';
import { HEAT_STATE_LABELS } from './heatCellText';
import { textWidth } from './textWidth';

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
  const words = [
    ...states.map((kind) => ({ kind, label: HEAT_STATE_LABELS[kind] as string })),
    ...(markLabel === undefined ? [] : [{ kind: 'mark' as const, label: markLabel }]),
  ];
  let [x, row] = [bar + BAR_WIDTH + 5 + wide('100 %') + KEY_GAP, 0];
  const entries = words.map(({ kind, label }) => {
    const needed = SHAPE_WIDTH + wide(label);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const entry = { kind, label, x, row };
    x += needed + KEY_GAP;
    return entry;
  });
  return { bar, entries, rows: row + 1 };
}
