import { sweepGridsText } from '../../messages/en/sweeps';
import { groupedNumber, plainNumber, quotedValue } from '../../messages/format/numbers';
import { MEMBER_PATHS } from '../config/ensemble';
import type { NumberField } from '../config/field';
import { type FieldPath, fieldAt } from '../config/fields';
import type { SweepAxis } from './sweepPlan';

const words = sweepGridsText;

/** More values than this on one axis are a slip of the pen. */
const MAX_AXIS_VALUES = 1000;

/**
 * The values of an axis from its text: `0.3,1,3`, or `200:1700:12log` for twelve from 200 to 1,700 at equal ratios
 * (`lin`: at equal distances). Whole-number settings are rounded; repeats are dropped, and the values ascend. A string is
 * what is wrong with it, as the rest of a sentence that names the axis.
 */
export function parseAxisValues(typed: string, field: NumberField): readonly number[] | string {
  const range = /^([^:,]+):([^:,]+):(\d{1,4})(log|lin)$/.exec(typed.trim());
  let values: number[];
  if (range) {
    const [from, to, count] = [Number(range[1]), Number(range[2]), Number(range[3])];
    const isLog = range[4] === 'log';
    if (!(from < to && count >= 2)) return words.wants({ asked: quotedValue(typed) });
    if (isLog && from <= 0) return words.notFromZero({ from: plainNumber(from) });
    if (count > MAX_AXIS_VALUES)
      return words.tooMany({ most: groupedNumber(MAX_AXIS_VALUES), count: groupedNumber(count) });
    values = Array.from({ length: count }, (_, i) => {
      const share = i / (count - 1);
      return isLog ? from * (to / from) ** share : from + (to - from) * share;
    });
    values = values.map((value) => Number(value.toPrecision(12))); // 0.30000000000000004 is 0.3
  } else {
    const parts = typed.split(',').map((part) => part.trim());
    if (parts.some((part) => part === '')) return words.wants({ asked: quotedValue(typed) });
    values = parts.map(Number);
  }
  if (values.some((value) => !Number.isFinite(value)))
    return words.wants({ asked: quotedValue(typed) });
  if (field.integer && range) values = values.map(Math.round);
  const wrong = values.find(
    (value) =>
      value < field.min || value > field.max || (field.integer && !Number.isInteger(value)),
  );
  if (wrong !== undefined) {
    const kind = field.integer ? words.wholeNumbers : words.numbers;
    return kind({
      min: groupedNumber(field.min),
      max: groupedNumber(field.max),
      wrong: plainNumber(wrong),
    });
  }
  return [...new Set(values)].sort((a, b) => a - b);
}

/** The settings that a sweep can vary: numbers in which runs that train side by side may differ. Seeds are told apart. */
export const AXIS_PATHS: readonly FieldPath[] = MEMBER_PATHS.filter(
  (path) => fieldAt(path).type === 'number' && path !== 'seed' && !path.startsWith('cut.'),
);

const lastSegment = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** An axis from its name (a path, or its last word, such as `trainExamples`) and the text of its values; or what is wrong. */
export function parseSweepAxis(name: string, typed: string): SweepAxis | string {
  const path = AXIS_PATHS.find((known) => known === name || lastSegment(known) === name);
  if (!path) {
    return sweepGridsText.notAnAxis({
      asked: quotedValue(name),
      names: AXIS_PATHS.map(lastSegment).join(', '),
    });
  }
  const field = fieldAt(path) as NumberField; // as AXIS_PATHS has no others
  const values = parseAxisValues(typed, field);
  return typeof values === 'string'
    ? sweepGridsText.axis({ setting: field.label, path, wrong: values })
    : { path, values };
}
