import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  COLOR_VISIONS,
  linearRgb,
  luminance,
  simulateVision,
  type Triple,
} from '../../figures/testing/colorVision.suite';

const css = readFileSync(new URL('../styles/theme.css', import.meta.url), 'utf8');
/** The hexadecimal tokens of the block that begins with `selector`. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}
const LIGHT = tokens(':root');
const THEMES = {
  light: LIGHT,
  dark: { ...LIGHT, ...tokens(':root[data-theme="dark"]') },
  projector: { ...LIGHT, ...tokens(':root[data-theme="projector"]') },
};

/** Channels that a screen can show. */
const shown = (seen: Triple): Triple =>
  seen.map((v) => Math.min(1, Math.max(0, v))) as unknown as Triple;

/** CIE L*a*b* of linear sRGB, white D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const deltaE = (a: Triple, b: Triple) => Math.hypot(...a.map((v, i) => v - (b[i] as number)));
/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(linearRgb(a)), luminance(linearRgb(b))].sort((x, y) => x - y);
  return ((high as number) + 0.05) / ((low as number) + 0.05);
}

/** Far beyond 2.3, what one just notices side by side: thin lines have to be told apart at a glance. */
const APART = 40;
const TEXTS = ['text', 'text-muted', 'accent', 'train', 'test', 'total'];

it('knows distances and contrasts that others have published', () => {
  expect(deltaE(lab(linearRgb('#ffffff')), lab(linearRgb('#000000')))).toBeCloseTo(100, 1);
  expect(lab(linearRgb('#ff0000')).map(Math.round)).toEqual([53, 80, 67]);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(THEMES))('the theme %s', (name, theme) => {
  it.each(Object.entries(COLOR_VISIONS))('keeps train and test apart for %s', (_, matrix) => {
    const seen = (token: string) =>
      lab(shown(simulateVision(matrix, linearRgb(theme[token] as string))));
    expect(deltaE(seen('train'), seen('test'))).toBeGreaterThan(APART);
  });

  it.each(TEXTS)('has %s readable on cards and paper', (token) => {
    const least = name === 'projector' ? 7 : 4.5; // AAA where light from the room washes it out
    const on = (ground: string) => contrast(theme[token] as string, theme[ground] as string);
    const isData = token === 'test' || token === 'train';
    expect(on('card')).toBeGreaterThanOrEqual(isData ? 4.5 : least);
    expect(on('paper')).toBeGreaterThanOrEqual(isData ? 4.5 : least);
  });
});
