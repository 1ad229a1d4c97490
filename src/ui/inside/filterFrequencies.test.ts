import { describe, expect, it } from 'vitest';
import { controlFrequencies, filterOf, parseFrequencies } from './filterFrequencies';

describe('typed frequencies', () => {
  it.each([
    ['3, 11', [3, 11]],
    ['11 3;3', [3, 11]],
    ['', []],
    [' 18 ', [18]],
  ])('“%s” are %j', (text, frequencies) => {
    expect(parseFrequencies(text, 18)).toEqual(frequencies);
  });

  it.each(['0', '19', '2.5', 'x', '3, -1', '1e99'])('“%s” are none', (text) => {
    expect(parseFrequencies(text, 18)).toBeUndefined();
  });
});

describe('the control', () => {
  it('is of as many others, the same whenever the same are asked for', () => {
    const control = controlFrequencies([3, 11], 18);
    expect(control).toHaveLength(2);
    for (const k of control) {
      expect([3, 11]).not.toContain(k);
      expect(k).toBeGreaterThanOrEqual(1);
      expect(k).toBeLessThanOrEqual(18);
    }
    expect(controlFrequencies([3, 11], 18)).toEqual(control);
    expect([4, 5, 6, 7].map((k) => controlFrequencies([k], 18).join())).not.toEqual(
      Array.from({ length: 4 }, () => controlFrequencies([3], 18).join()),
    );
  });

  it('has what is left where that is fewer', () => {
    expect(controlFrequencies([1, 2, 3], 4)).toEqual([4]);
    expect(controlFrequencies([], 4)).toEqual([]);
  });
});

it('a filter keeps or takes away', () => {
  expect(filterOf('keep', [1])).toEqual({ keep: [1] });
  expect(filterOf('remove', [1])).toEqual({ ablate: [1] });
});
