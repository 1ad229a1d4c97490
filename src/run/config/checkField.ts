import type { Field, NumberField } from './field';
import type { SettingProblem } from './problem';
import type { Setting } from './settings';

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
): { value: Setting; problem?: SettingProblem } {
  if (field.type === 'choice') {
    if (field.choices.includes(String(raw))) return { value: String(raw) };
    const values = { choices: field.choices, asked: raw };
    return {
      value: fallback,
      problem: { field: path, code: 'not-a-choice', values, used: fallback },
    };
  }
  const typed = String(raw).trim();
  const value = typed === '' ? Number.NaN : Number(typed);
  const replaceBy = (used: Setting): { value: Setting; problem: SettingProblem } => {
    const { min, max, integer = false } = field;
    const values = { min, max, integer, asked: raw };
    return { value: used, problem: { field: path, code: 'out-of-range', values, used } };
  };
  if (!Number.isFinite(value)) {
    const end = value === Number.POSITIVE_INFINITY ? field.max : value < 0 ? field.min : fallback;
    return replaceBy(end);
  }
  const nearest = nearestNumber(value, field);
  return nearest === value ? { value: nearest } : replaceBy(nearest); // never −0
}
