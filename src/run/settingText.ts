import { text } from '../messages/text';
import type { Setting } from './settings';

/** A value as a message repeats it. */
export const quotedSetting = (value: Setting): string =>
  typeof value === 'number' ? String(value) : text.values.quoted({ asked: value });

/** A number with its thousands set apart where it is whole. */
export const groupedNumber = (n: number): string =>
  Number.isInteger(n) ? n.toLocaleString(text.locale) : String(n);

/** Several things in a row: “53 and 59”. */
export const listText = (things: readonly unknown[]): string =>
  new Intl.ListFormat(text.locale).format(things.map(String));
