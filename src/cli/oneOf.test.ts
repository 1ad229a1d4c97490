import { describe, expect, it } from 'vitest';
import { oneOf } from './oneOf';

describe('oneOf', () => {
  it('gives back a name that is known', () => {
    expect(oneOf('--only', ['a', 'b'], 'b')).toBe('b');
  });

  it('names the option and what it may be', () => {
    expect(() => oneOf('--only', ['a', 'b'], 'c')).toThrow('--only must be one of a, b, not “c”.');
  });
});
