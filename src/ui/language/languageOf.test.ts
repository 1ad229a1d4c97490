import { expect, it } from 'vitest';
import { languageOf } from './languageOf';

const browser = ['de-CH', 'es-MX', 'en'];

it('speaks what the address asks for, else what was chosen, else what the browser likes best of ours', () => {
  expect(languageOf({ asked: 'en', remembered: 'es', browser })).toBe('en');
  expect(languageOf({ remembered: 'en', browser })).toBe('en');
  expect(languageOf({ browser })).toBe('es');
});

it('speaks English where nobody asks for a language that it has', () => {
  expect(languageOf({ browser: [] })).toBe('en');
  expect(languageOf({ asked: 'xx', remembered: 'toString', browser: ['fr', 'de'] })).toBe('en');
});
