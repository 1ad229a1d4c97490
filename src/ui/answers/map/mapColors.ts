import type { MapColors, Rgb } from './paintPairMap';
import { MAP_COLORS } from './pairGlyphs';

/** A colour as the theme writes it: #rrggbb. */
function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.trim().slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The theme's colours, as pixels need them. */
export function readMapColors(element: Element): MapColors {
  const style = getComputedStyle(element);
  const colors = MAP_COLORS.map((name) => [name, rgbOf(style.getPropertyValue(`--${name}`))]);
  return Object.fromEntries(colors) as MapColors;
}
