import { expect, it } from 'vitest';
import { resolveTheme } from './themes';

const plain = { isPrint: false, prefersDark: false, prefersContrast: false };

it('follows the system unless a theme is chosen', () => {
  expect(resolveTheme('auto', plain)).toBe('light');
  expect(resolveTheme('auto', { ...plain, prefersDark: true })).toBe('dark');
  expect(resolveTheme('auto', { ...plain, prefersContrast: true })).toBe('projector');
  expect(resolveTheme('auto', { ...plain, prefersDark: true, prefersContrast: true })).toBe('dark');
  expect(resolveTheme('projector', { ...plain, prefersDark: true })).toBe('projector');
});

it('prints on white', () => {
  expect(resolveTheme('dark', { ...plain, isPrint: true })).toBe('light');
});
