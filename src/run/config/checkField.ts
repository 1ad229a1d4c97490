import { problemsText } from '../../messages/en/problems';
import { groupedNumber } from '../../messages/format/numbers';
import type { Field, NumberField } from './field';
import type { Problem } from './problem';
import { replacedValueProblem } from './problem';
import type { Setting } from './settings';

const words = problemsText;

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
    problem: replacedValueProblem({ path, label: field.label }, allowed, raw, value),
  });
  if (field.type === 'choice') {
    if (field.choices.includes(String(raw))) return { value: String(raw) };
    return problem(words.oneOf({ names: field.choices.join(', ') }), fallback);
  }
  const typed = String(raw).trim();
  const value = typed === '' ? Number.NaN : Number(typed);
  const rangeOf = field.integer ? words.wholeNumber : words.number;
  const range = rangeOf({ min: groupedNumber(field.min), max: groupedNumber(field.max) });
  if (!Number.isFinite(value)) {
    const end = value === Number.POSITIVE_INFINITY ? field.max : value < 0 ? field.min : fallback;
    return problem(range, end);
  }
  const nearest = nearestNumber(value, field);
  return nearest === value ? { value: nearest } : problem(range, nearest); // never −0
}
