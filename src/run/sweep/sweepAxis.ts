import { MEMBER_PATHS } from '../config/ensemble';
import type { NumberField } from '../config/field';
import { type FieldPath, fieldAt } from '../config/fields';
import { failed, ok, type Result } from '../result';
import type { SweepAxis } from './sweepPlan';
import type { AxisProblem, SweepProblem } from './sweepProblem';

/** More values than this on one axis are a typing error. */
const MAX_AXIS_VALUES = 1000;

/**
 * The values of an axis from its text: `0.3,1,3`, or `200:1700:12log` for twelve from 200 to 1,700 at equal ratios
 * (`lin`: at equal distances). Whole-number settings are rounded; repeats are dropped, and the values ascend.
 */
export function parseAxisValues(
  typed: string,
  field: NumberField,
): Result<readonly number[], AxisProblem> {
  const notAList = failed({ code: 'not-a-list', values: { asked: typed } } as const);
  const range = /^([^:,]+):([^:,]+):(\d{1,4})(log|lin)$/.exec(typed.trim());
  let values: number[];
  if (range) {
    const [from, to, count] = [Number(range[1]), Number(range[2]), Number(range[3])];
    const isLog = range[4] === 'log';
    if (!(from < to && count >= 2)) return notAList;
    if (isLog && from <= 0) return failed({ code: 'log-from-zero', values: { from } });
    if (count > MAX_AXIS_VALUES)
      return failed({ code: 'too-many-values', values: { count, max: MAX_AXIS_VALUES } });
    values = Array.from({ length: count }, (_, i) => {
      const share = i / (count - 1);
      return isLog ? from * (to / from) ** share : from + (to - from) * share;
    });
    values = values.map((value) => Number(value.toPrecision(12))); // 0.30000000000000004 is 0.3
  } else {
    const parts = typed.split(',').map((part) => part.trim());
    if (parts.some((part) => part === '')) return notAList;
    values = parts.map(Number);
  }
  if (values.some((value) => !Number.isFinite(value))) return notAList;
  if (field.integer && range) values = values.map(Math.round);
  const { min, max, integer = false } = field;
  const wrong = values.find(
    (value) => value < min || value > max || (integer && !Number.isInteger(value)),
  );
  if (wrong !== undefined) {
    return failed({ code: 'out-of-range', values: { min, max, integer, wrong } });
  }
  return ok([...new Set(values)].sort((a, b) => a - b));
}

/** The settings that a sweep can vary: numbers in which runs that train side by side may differ. Seeds are told apart. */
export const AXIS_PATHS: readonly FieldPath[] = MEMBER_PATHS.filter(
  (path) => fieldAt(path).type === 'number' && path !== 'seed' && !path.startsWith('cut.'),
);

const lastSegment = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** An axis from its name (a path, or its last word, such as `trainExamples`) and the text of its values. */
export function parseSweepAxis(name: string, typed: string): Result<SweepAxis, SweepProblem> {
  const path = AXIS_PATHS.find((known) => known === name || lastSegment(known) === name);
  if (!path) {
    const values = { asked: name, names: AXIS_PATHS.map(lastSegment) };
    return failed({ field: name, code: 'not-an-axis', values });
  }
  const field = fieldAt(path) as NumberField; // as AXIS_PATHS has no others
  const values = parseAxisValues(typed, field);
  return values.ok
    ? ok({ path, values: values.value })
    : failed({ field: path, code: 'bad-axis', values: { path, problem: values.problem } });
}
