import { describe, expect, it } from 'vitest';
import { parseChoice } from './optionValues';

describe('oneOf', () => {
  it('gives back a name that is known', () => {
    expect(parseChoice('--only', ['a', 'b'], 'b')).toBe('b');
  });

  it('names the option and what it may be', () => {
    expect(() => parseChoice('--only', ['a', 'b'], 'c')).toThrow(
      '--only must be one of a, b, not “c”.',
    );
  });
});
