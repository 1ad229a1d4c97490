import { percentText } from './percentText';
import { textWidth } from './textWidth';

/** How the values of a heat map are written. */
export interface HeatText {
  readonly size: number;
  /** With the sign for per cent. */
  readonly sign: boolean;
}

const CHOICES: readonly HeatText[] = [
  { size: 11, sign: true },
  { size: 10, sign: true },
  { size: 11, sign: false },
  { size: 9, sign: false },
];

/** A share as a cell writes it. */
export const heatNumber = (value: number | null, { sign }: HeatText): string =>
  sign ? percentText(value) : percentText(value).replace(' %', '');

/** The largest writing in which 100 % fits into `room`; undefined where none does, so that cells say their value only when asked. */
export const heatText = (room: number): HeatText | undefined =>
  CHOICES.find((text) => textWidth(heatNumber(1, text), text.size) <= room);
