import { valuesText } from '../messages/en/valuesText';
import { locale } from '../messages/said';
import { markedDecimal } from './markedDecimal';
import type { Setting } from './settings';

/** A value as a message repeats it. */
export const quotedSetting = (value: Setting): string =>
  typeof value === 'number' ? markedDecimal(String(value)) : valuesText.quoted({ asked: value });

/** A number with its thousands set apart where it is whole. */
export const groupedNumber = (n: number): string =>
  Number.isInteger(n) ? n.toLocaleString(locale()) : markedDecimal(String(n));

/** Several things in a row: “53 and 59”. */
export const listText = (things: readonly unknown[]): string =>
  new Intl.ListFormat(locale()).format(things.map(String));
