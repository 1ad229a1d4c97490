import { describe, expect, it } from 'vitest';
import type { ChoiceField, NumberField } from './field';
import type { FieldPath } from './fields';
import { FIELD_PATHS, fieldAt } from './fields';
import { presetSettings } from './presets';
import type { Setting } from './settings';
import { settingAt } from './settings';
import { validate } from './validate';

// with the largest p and a training set that fits every p, no rule between fields interferes
const base = { ...presetSettings('quick'), 'task.p': 199, 'task.trainExamples': 9 };
const withValue = (path: FieldPath, value: Setting) =>
  validate('quick', { ...base, [path]: value }, base);
const pathsOf = (type: 'number' | 'choice') =>
  FIELD_PATHS.filter((path) => fieldAt(path).type === type);

/** Values no number field takes, and what it uses instead. */
const WRONG: readonly (readonly [
  string,
  (field: NumberField) => Setting,
  'min' | 'max' | 'unchanged',
])[] = [
  ['below its least', ({ min }) => min - 1, 'min'],
  ['above its most', ({ max }) => String(2 * max + 1), 'max'],
  ['NaN', () => Number.NaN, 'unchanged'],
  ['empty', () => '', 'unchanged'],
  ['blank', () => '  ', 'unchanged'],
  ['a word', () => 'many', 'unchanged'],
  ['a number and a word', () => '12 pairs', 'unchanged'],
  ['∞', () => 'Infinity', 'max'],
  ['−∞', () => Number.NEGATIVE_INFINITY, 'min'],
  ['beyond all numbers', () => '1e999', 'max'],
];

describe.each(pathsOf('number'))('%s', (path) => {
  const field = fieldAt(path) as NumberField;

  it.each(WRONG)('may not be %s', (_, wrong, instead) => {
    const { config, problems } = withValue(path, wrong(field));
    const used = instead === 'unchanged' ? base[path] : field[instead];
    expect(settingAt(config, path)).toBe(used);
    expect(problems.map((problem) => problem.field)).toEqual([path]);
    const { min, max, integer = false } = field;
    expect(problems[0]).toMatchObject({
      code: 'out-of-range',
      values: { min, max, integer, asked: wrong(field) },
      used,
    });
  });

  it('may be its least and its most, as numbers or as text', () => {
    for (const end of [field.min, field.max]) {
      for (const value of [end, String(end), ` ${end} `]) {
        const { config, problems } = withValue(path, value);
        expect(problems).toEqual([]);
        expect(settingAt(config, path)).toBe(end);
      }
    }
  });

  it('is never −0', () => {
    expect(settingAt(withValue(path, -0).config, path)).not.toBe(-0);
  });
});

describe.each(pathsOf('number').filter((path) => (fieldAt(path) as NumberField).integer))(
  '%s, a whole number',
  (path) => {
    it('is rounded, and says so', () => {
      const { min } = fieldAt(path) as NumberField;
      const { config, problems } = withValue(path, min + 0.4);
      expect(settingAt(config, path)).toBe(min);
      expect(problems[0]).toMatchObject({
        code: 'out-of-range',
        values: { integer: true, asked: min + 0.4 },
        used: min,
      });
    });
  },
);

describe.each(pathsOf('choice'))('%s', (path) => {
  const field = fieldAt(path) as ChoiceField;

  it.each(['', 'nonsense', 'ADD', 'toString', 3, Number.NaN])('may not be “%s”', (wrong) => {
    const { config, problems } = withValue(path, wrong);
    expect(settingAt(config, path)).toBe(base[path]);
    expect(problems.map((problem) => problem.field)).toEqual([path]);
    expect(problems[0]).toMatchObject({
      code: 'not-a-choice',
      values: { choices: field.choices, asked: wrong },
      used: base[path],
    });
  });

  it('may be any of its choices', () => {
    for (const choice of field.choices) {
      const { config, problems } = withValue(path, choice);
      expect(problems.filter((problem) => problem.field === path)).toEqual([]);
      expect(settingAt(config, path)).toBe(choice);
    }
  });
});
