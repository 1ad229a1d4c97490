import { valuesText } from '../messages/en/valuesText';
import { locale } from '../messages/said';
import { localizedDecimal } from './markedDecimal';
import type { Setting } from './settings';

/** A number in as many digits as it has. */
export const plainNumber = (n: number): string => localizedDecimal(String(n));

/** A value as a message repeats it. */
export const quotedValue = (value: Setting): string =>
  typeof value === 'number' ? plainNumber(value) : valuesText.quoted({ asked: value });

/** A number with its thousands set apart where it is whole. */
export const groupedNumber = (n: number): string =>
  Number.isInteger(n) ? n.toLocaleString(locale()) : plainNumber(n);

/** Several things in a row: “53 and 59”. */
export const listText = (things: readonly unknown[]): string =>
  new Intl.ListFormat(locale()).format(things.map(String));
