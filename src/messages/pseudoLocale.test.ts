import { afterAll, beforeAll, expect, it } from 'vitest';
import { defineMessages, type MessageParams, setLocale } from './locale';
import { pseudoLocale } from './pseudoLocale';

const text = defineMessages('test', {
  plain: 'Weight decay',
  atStep: ({ step }: MessageParams<'step'>) => `At step ${step}`,
  withSlots: 'Press {key} for [the loss|train loss], $a + b$',
  number: '5 %',
  list: ['one', 'two'],
});

beforeAll(() => setLocale(pseudoLocale));
afterAll(() => setLocale());

it('makes every message longer and marks it', () => {
  expect(text.plain).toBe('Wëïght dëcáy ÿÿÿÿÿ');
  expect(text.atStep({ step: '1,000' })).toBe('At stëp 1,000 ÿÿÿÿÿ');
  expect(text.list).toEqual(['önë ÿÿ', 'twö ÿÿ']);
});

it('leaves alone slots, formulas, keys of the glossary, and numbers', () => {
  expect(text.withSlots).toMatch(/^Prëss \{key\} för \[thë löss\|train loss\], \$a \+ b\$ ÿ/);
  expect(text.number).toBe('5 %');
});
