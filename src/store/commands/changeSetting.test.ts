import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../run/config/parseConfig';
import { changeSetting } from './changeSetting';

const { config } = parseConfig([['preset', 'quick']]);

describe('a change by hand', () => {
  it.each(['abc', '', '1e99', '-1', '59.5', Number.NaN])(
    'to p = %j keeps all as it was and names the range',
    (value) => {
      const changed = changeSetting(config, 'task.p', value);
      expect(changed.config).toEqual(config);
      expect(changed.problems).toHaveLength(1);
      expect(changed.problems[0]).toEqual({
        field: 'task.p',
        code: 'out-of-range',
        values: { min: 3, max: 199, integer: true, asked: value },
        unchanged: 59,
      });
    },
  );

  it('keeps the share of all pairs when the task changes size', () => {
    const half = (p: number) => changeSetting(config, 'task.p', p);
    for (const p of [7, 31, 113]) {
      const { config: changed, problems } = half(p);
      expect(problems).toEqual([]);
      expect(Math.abs(changed.task.trainExamples / p ** 2 - 1740 / 3481)).toBeLessThan(1 / p ** 2);
    }
    expect(changeSetting(config, 'task.op', 's5Product').config.task.trainExamples).toBe(
      Math.round((1740 / 3481) * 120 ** 2),
    );
  });

  it('moves to the nearest prime where the task divides, and says so', () => {
    const divide = changeSetting(config, 'task.op', 'divide').config;
    const { config: changed, problems } = changeSetting(divide, 'task.p', 57);
    expect(problems[0]).toMatchObject({ code: 'not-prime', values: { nearest: [53, 59] } });
    expect(changed.task.p).toBe(59);
  });

  it('knows how many pairs there are to train on', () => {
    expect(changeSetting(config, 'task.trainExamples', 3481).problems).toEqual([]);
    expect(changeSetting(config, 'task.trainExamples', 3482).problems).toMatchObject([
      { code: 'out-of-range', values: { max: 3481, asked: 3482 } },
    ]);
  });
});
