import { describe, expect, it } from 'vitest';
import { presetSettings } from './presets';
import type { Settings } from './settings';
import { settingsFromConfig } from './settings';
import { validate } from './validate';

const base = presetSettings('quick');
const check = (changes: Settings) => {
  const { config, problems } = validate('quick', { ...base, ...changes }, base);
  return { settings: settingsFromConfig(config), problems };
};

describe('a modulus that must be prime', () => {
  it.each(['divide', 'divideOrSubtract'])(
    '%s: names both nearest primes, uses the nearer',
    (op) => {
      const { settings, problems } = check({ 'task.op': op, 'task.p': 91 });
      expect(settings['task.p']).toBe(89);
      expect(problems.map((problem) => problem.field)).toEqual(['task.p']);
      expect(problems[0]).toEqual({
        field: 'task.p',
        code: 'not-prime',
        values: { op, nearest: [89, 97], asked: 91 },
        used: 89,
      });
    },
  );

  it('is no matter to operations that do not divide', () => {
    expect(check({ 'task.op': 'quadratic', 'task.p': 91 }).problems).toEqual([]);
  });

  it('decides how many pairs there are', () => {
    const { settings, problems } = check({ 'task.op': 'divide', 'task.p': 9 });
    expect([settings['task.p'], settings['task.trainExamples']]).toEqual([7, 42]);
    expect(problems.map((problem) => problem.field)).toEqual(['task.p', 'task.trainExamples']);
  });
});

describe('the training examples', () => {
  it.each([
    ['add', 11, 121],
    ['divide', 11, 110],
    ['s5Product', 11, 14_400],
  ])('of %s mod %i are at most %i', (op, p, pairs) => {
    const task = { 'task.op': op, 'task.p': p };
    expect(check({ ...task, 'task.trainExamples': pairs }).problems).toEqual([]);
    const { settings, problems } = check({ ...task, 'task.trainExamples': pairs + 1 });
    expect(settings['task.trainExamples']).toBe(pairs);
    expect(problems.length).toBe(1);
    expect(problems[0]).toEqual({
      field: 'task.trainExamples',
      code: 'too-many-examples',
      values: { pairs, asked: pairs + 1 },
      used: pairs,
    });
  });

  it('out of every range get one problem, about what was asked and what is used', () => {
    const { settings, problems } = check({ 'task.trainExamples': '999999' });
    expect(settings['task.trainExamples']).toBe(3481);
    expect(problems.length).toBe(1);
    expect(problems[0]).toMatchObject({
      code: 'too-many-examples',
      values: { pairs: 3481, asked: '999999' },
      used: 3481,
    });
  });
});

describe('heads', () => {
  const transformer = { 'model.kind': 'transformer', 'model.dModel': 60 };

  it('must divide the model width: the nearest divisor is used, the smaller of two', () => {
    const { settings, problems } = check({ ...transformer, 'model.heads': 8 });
    expect(settings['model.heads']).toBe(6);
    expect(problems.map((problem) => problem.field)).toEqual(['model.heads']);
    expect(problems[0]).toMatchObject({
      code: 'not-a-divisor',
      values: { width: 60, divisors: [1, 2, 3, 4, 5, 6, 10, 12, 15], asked: 8 },
      used: 6,
    });
    expect(check({ ...transformer, 'model.heads': 11 }).settings['model.heads']).toBe(10);
    expect(check({ ...transformer, 'model.heads': 14 }).settings['model.heads']).toBe(15);
  });

  it('never exceed their own range', () => {
    const odd = { 'model.kind': 'transformer', 'model.dModel': 251, 'model.heads': 16 };
    expect(check(odd).settings['model.heads']).toBe(1);
  });

  it('are no matter to an mlp', () => {
    expect(check({ 'model.dModel': 60, 'model.heads': 8 }).problems).toEqual([]);
  });
});
