import { valuesText } from '../messages/en/valuesText';
import { locale } from '../messages/said';
import type { Setting } from './settings';

/** A value as a message repeats it. */
export const quotedSetting = (value: Setting): string =>
  typeof value === 'number' ? String(value) : valuesText.quoted({ asked: value });

/** A number with its thousands set apart where it is whole. */
export const groupedNumber = (n: number): string =>
  Number.isInteger(n) ? n.toLocaleString(locale()) : String(n);

/** Several things in a row: “53 and 59”. */
export const listText = (things: readonly unknown[]): string =>
  new Intl.ListFormat(locale()).format(things.map(String));
