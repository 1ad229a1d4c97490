import { roundedPercent } from './percentText';
import { textWidth } from './textWidth';

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
