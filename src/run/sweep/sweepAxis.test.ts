import { describe, expect, it } from 'vitest';
import type { NumberField } from '../config/field';
import { fieldAt } from '../config/fields';
import { parseAxisValues, parseSweepAxis } from './sweepAxis';

const examples = fieldAt('task.trainExamples') as NumberField;
const decay = fieldAt('optimizer.weightDecay') as NumberField;

describe('the values of an axis', () => {
  it('are what a list says, ascending and once each', () => {
    expect(parseAxisValues('3, 0.3,1,1', decay)).toEqual([0.3, 1, 3]);
  });

  it('are spread by equal ratios or distances, ends included', () => {
    const values = parseAxisValues('200:1700:12log', examples) as number[];
    expect(values).toHaveLength(12);
    expect([values[0], values.at(-1)]).toEqual([200, 1700]);
    values.forEach((value, i) => {
      expect(value).toBe(Math.round(200 * 8.5 ** (i / 11)));
    });
    expect(parseAxisValues('0.5:2:4lin', decay)).toEqual([0.5, 1, 1.5, 2]);
    expect(parseAxisValues('0.1:10:3log', decay)).toEqual([0.1, 1, 10]);
  });

  it('are whole numbers once each where rounding makes them meet', () => {
    expect(parseAxisValues('1:4:9log', examples)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['', 'wants a list'],
    ['1,,2', 'wants a list'],
    ['one', 'wants a list'],
    ['200:1700', 'wants a list'],
    ['5:5:3log', 'wants a list'],
    ['1:2:1lin', 'wants a list'],
    ['0:10:5log', 'from above 0, not from 0'],
    ['1:2:1001lin', 'up to 1,000 values, not 1,001'],
    ['1,11', 'must have numbers from 0 to 10, not 11'],
    ['1,Infinity', 'wants a list'],
  ])('refuse “%s”', (text, words) => {
    expect(parseAxisValues(text, decay)).toContain(words);
  });

  it('must be whole where the setting is', () => {
    expect(parseAxisValues('10,20.5', examples)).toContain(
      'must have whole numbers from 1 to 39,601, not 20.5',
    );
  });
});

describe('an axis', () => {
  it('is named by a path or its last word', () => {
    const axis = { path: 'optimizer.weightDecay', values: [1, 2] };
    expect(parseSweepAxis('weightDecay', '1,2')).toEqual(axis);
    expect(parseSweepAxis('optimizer.weightDecay', '2,1')).toEqual(axis);
  });

  it.each([
    ['task.p', 'A sweep cannot vary “task.p”; it can vary trainExamples, '],
    ['seed', 'A sweep cannot vary “seed”'],
    ['cut.trainExamples', 'A sweep cannot vary'],
    ['engine', 'A sweep cannot vary “engine”'],
  ])('cannot be %s', (name, words) => {
    expect(parseSweepAxis(name, '1,2')).toContain(words);
  });

  it('says which setting has wrong values', () => {
    expect(parseSweepAxis('weightDecay', '1,-2')).toBe(
      'Weight decay (optimizer.weightDecay) must have numbers from 0 to 10, not -2.',
    );
  });
});
