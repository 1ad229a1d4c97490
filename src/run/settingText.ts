import type { Setting } from './settings';

/** A value as a message repeats it. */
export const quotedSetting = (value: Setting): string =>
  typeof value === 'number' ? String(value) : `“${value}”`;

/** A number with its thousands set apart where it is whole. */
export const groupedNumber = (n: number): string =>
  Number.isInteger(n) ? n.toLocaleString('en-US') : String(n);
