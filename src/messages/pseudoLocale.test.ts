import { expect, it } from 'vitest';
import { pseudoLocale } from './pseudoLocale';

const words = pseudoLocale.messages('values', {
  plain: 'Weight decay',
  told: ({ step }: { step: string }) => `At step ${step}`,
  filled: 'Press {key} for [the loss|train loss], $a + b$',
  figure: '5 %',
  list: ['one', 'two'],
});

it('makes every message longer and marks it', () => {
  expect(words.plain).toBe('Wëïght dëcáy ÿÿÿÿÿ');
  expect(words.told({ step: '1,000' })).toBe('Át stëp 1,000 ÿÿÿÿÿ'.replace('Á', 'A'));
  expect(words.list).toEqual(['önë ÿÿ', 'twö ÿÿ']);
});

it('leaves alone what is filled in, formulas, keys of the glossary, and figures', () => {
  expect(words.filled).toMatch(/^Prëss \{key\} för \[thë löss\|train loss\], \$a \+ b\$ ÿ/);
  expect(words.figure).toBe('5 %');
});
