import { problemsText } from '../../messages/en/problemsText';
import { localizedDecimal } from '../../run/markedDecimal';
import { groupedNumber, quotedValue } from '../../run/settingText';

/** A whole number that a form has as text, or what is wrong with it, as a plain sentence. */
export function parseWholeNumber(
  label: string,
  text: string,
  min: number,
  max: number,
): number | string {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  return problemsText.typed({
    setting: label,
    allowed: problemsText.wholeNumber({ min: groupedNumber(min), max: groupedNumber(max) }),
    asked: quotedValue(localizedDecimal(text.trim())),
  });
}
