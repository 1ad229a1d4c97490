import { groupedNumber } from '../../run/settingText';

/** A whole number that was typed, or what is wrong with it, as a plain sentence. */
export function wholeNumber(
  label: string,
  text: string,
  min: number,
  max: number,
): number | string {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  return `${label} must be a whole number from ${groupedNumber(min)} to ${groupedNumber(max)}, not “${text.trim()}”.`;
}
