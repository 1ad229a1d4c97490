import { expect, it } from 'vitest';
import { themeOf } from './themeOf';

const plain = { isPrint: false, prefersDark: false, prefersContrast: false };

it('follows the system unless a theme is chosen', () => {
  expect(themeOf('auto', plain)).toBe('light');
  expect(themeOf('auto', { ...plain, prefersDark: true })).toBe('dark');
  expect(themeOf('auto', { ...plain, prefersContrast: true })).toBe('projector');
  expect(themeOf('auto', { ...plain, prefersDark: true, prefersContrast: true })).toBe('dark');
  expect(themeOf('projector', { ...plain, prefersDark: true })).toBe('projector');
});

it('prints on white', () => {
  expect(themeOf('dark', { ...plain, isPrint: true })).toBe('light');
});
