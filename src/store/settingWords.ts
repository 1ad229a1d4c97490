import { locale } from '../messages/said';
import { type FieldPath, fieldAt } from '../run/fields';
import type { Setting } from '../run/settings';

/** A setting's value as people read it: "1,740", "true answers". */
export function settingValueText(path: FieldPath, value: Setting): string {
  const field = fieldAt(path);
  if (field.type === 'choice') return field.choiceLabels?.[String(value)] ?? String(value);
  const useGrouping = path !== 'seed';
  return Number(value).toLocaleString(locale(), { maximumFractionDigits: 12, useGrouping });
}
