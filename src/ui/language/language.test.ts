import { expect, it } from 'vitest';
import { resolveLanguage } from './language';

const browser = ['de-CH', 'es-MX', 'en'];

it('speaks what the address asks for, else what was chosen, else what the browser likes best of ours', () => {
  expect(resolveLanguage({ fromUrl: 'en', remembered: 'es', browser })).toBe('en');
  expect(resolveLanguage({ remembered: 'en', browser })).toBe('en');
  expect(resolveLanguage({ browser })).toBe('es');
});

it('speaks English where nobody asks for a language that it has', () => {
  expect(resolveLanguage({ browser: [] })).toBe('en');
  expect(resolveLanguage({ fromUrl: 'xx', remembered: 'toString', browser: ['fr', 'de'] })).toBe(
    'en',
  );
});
