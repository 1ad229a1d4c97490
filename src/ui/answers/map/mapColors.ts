import type { MapColors, Rgb } from './paintPairMap';
import { MAP_COLORS } from './pairGlyphs';

/** A colour as style sheets write it: #rrggbb, or #rgb where that says the same. */
export function rgbOf(color: string): Rgb {
  const hex = color.trim().slice(1);
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const value = Number.parseInt(digits, 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The theme's colours, as pixels need them. */
export function readMapColors(element: Element): MapColors {
  const style = getComputedStyle(element);
  const colors = MAP_COLORS.map((name) => [name, rgbOf(style.getPropertyValue(`--${name}`))]);
  return Object.fromEntries(colors) as MapColors;
}
