import type { Field, NumberField } from './field';
import type { Problem } from './problem';
import type { Setting } from './settings';
import { groupedNumber, quotedSetting } from './settingText';

function nearestNumber(value: number, field: NumberField): number {
  const inside = Math.min(field.max, Math.max(field.min, value));
  return field.integer ? Math.round(inside) : inside;
}

/** The value a field takes for `raw`, and the problem if that is not what was asked for. */
export function checkField(
  path: string,
  field: Field,
  raw: Setting,
  fallback: Setting,
): { value: Setting; problem?: Problem } {
  const problem = (allowed: string, value: Setting) => ({
    value,
    problem: {
      field: path,
      message: `${field.label} (${path}) must be ${allowed}, not ${quotedSetting(raw)}. Using ${quotedSetting(value)}.`,
    },
  });
  if (field.type === 'choice') {
    if (field.choices.includes(String(raw))) return { value: String(raw) };
    return problem(`one of ${field.choices.join(', ')}`, fallback);
  }
  const text = String(raw).trim();
  const value = text === '' ? Number.NaN : Number(text);
  const range = `${field.integer ? 'a whole number' : 'a number'} from ${groupedNumber(field.min)} to ${groupedNumber(field.max)}`;
  if (!Number.isFinite(value)) {
    const end = value === Number.POSITIVE_INFINITY ? field.max : value < 0 ? field.min : fallback;
    return problem(range, end);
  }
  const nearest = nearestNumber(value, field);
  return nearest === value ? { value: nearest } : problem(range, nearest); // never −0
}
