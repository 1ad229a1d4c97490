import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOR_TOKENS, tokenColor } from './colorTokens';

it('falls back to what the light theme says', () => {
  const css = readFileSync(new URL('../ui/styles/theme.css', import.meta.url), 'utf8');
  const light = css.slice(0, css.indexOf('[data-theme="dark"]'));
  for (const [name, colour] of Object.entries(COLOR_TOKENS)) {
    expect(light).toContain(`--${name}: ${colour};`);
  }
  expect(tokenColor('train')).toBe('var(--train, #0069a8)');
});
