import { describe, expect, it } from 'vitest';
import type { NumberField } from '../config/field';
import { fieldAt } from '../config/fields';
import { failed, ok } from '../result';
import { parseAxisValues, parseSweepAxis } from './sweepAxis';

const examples = fieldAt('task.trainExamples') as NumberField;
const decay = fieldAt('optimizer.weightDecay') as NumberField;

describe('the values of an axis', () => {
  it('are what a list says, ascending and once each', () => {
    expect(parseAxisValues('3, 0.3,1,1', decay)).toEqual(ok([0.3, 1, 3]));
  });

  it('are spread by equal ratios or distances, ends included', () => {
    const axis = parseAxisValues('200:1700:12log', examples);
    if (!axis.ok) throw new Error(axis.problem.code);
    const values = axis.value;
    expect(values).toHaveLength(12);
    expect([values[0], values.at(-1)]).toEqual([200, 1700]);
    values.forEach((value, i) => {
      expect(value).toBe(Math.round(200 * 8.5 ** (i / 11)));
    });
    expect(parseAxisValues('0.5:2:4lin', decay)).toEqual(ok([0.5, 1, 1.5, 2]));
    expect(parseAxisValues('0.1:10:3log', decay)).toEqual(ok([0.1, 1, 10]));
  });

  it('are whole numbers once each where rounding makes them meet', () => {
    expect(parseAxisValues('1:4:9log', examples)).toEqual(ok([1, 2, 3, 4]));
  });

  it.each([
    ['', 'not-a-list'],
    ['1,,2', 'not-a-list'],
    ['one', 'not-a-list'],
    ['200:1700', 'not-a-list'],
    ['5:5:3log', 'not-a-list'],
    ['1:2:1lin', 'not-a-list'],
    ['0:10:5log', 'log-from-zero', { from: 0 }],
    ['1:2:1001lin', 'too-many-values', { count: 1001, max: 1000 }],
    ['1,11', 'out-of-range', { min: 0, max: 10, integer: false, wrong: 11 }],
    ['1,Infinity', 'not-a-list'],
  ])('refuse “%s”', (text, code, values: object = { asked: text }) => {
    expect(parseAxisValues(text, decay)).toEqual(failed({ code, values }));
  });

  it('must be whole where the setting is', () => {
    expect(parseAxisValues('10,20.5', examples)).toEqual(
      failed({
        code: 'out-of-range',
        values: { min: 1, max: 39_601, integer: true, wrong: 20.5 },
      }),
    );
  });
});

describe('an axis', () => {
  it('is named by a path or its last word', () => {
    const axis = ok({ path: 'optimizer.weightDecay', values: [1, 2] });
    expect(parseSweepAxis('weightDecay', '1,2')).toEqual(axis);
    expect(parseSweepAxis('optimizer.weightDecay', '2,1')).toEqual(axis);
  });

  it.each(['task.p', 'seed', 'cut.trainExamples', 'engine'])('cannot be %s', (name) => {
    expect(parseSweepAxis(name, '1,2')).toMatchObject(
      failed({ code: 'not-an-axis', values: { asked: name } }),
    );
    expect(parseSweepAxis(name, '1,2')).toHaveProperty('problem.values.names.0', 'trainExamples');
  });

  it('says which setting has wrong values', () => {
    expect(parseSweepAxis('weightDecay', '1,-2')).toMatchObject(
      failed({
        field: 'optimizer.weightDecay',
        code: 'bad-axis',
        values: {
          path: 'optimizer.weightDecay',
          problem: { code: 'out-of-range', values: { min: 0, max: 10, wrong: -2 } },
        },
      }),
    );
  });
});
