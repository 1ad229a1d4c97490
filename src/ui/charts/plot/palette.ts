import type { ColorToken } from '../../../figures/colorTokens';
import type { ChartMark } from '../chartSource';

/** The colour of a mark: that of the curve that it is about. */
export const MARK_COLORS = {
  memorised: 'train',
  grokked: 'test',
  ungrokked: 'test',
  'semi-grokked': 'test',
  change: 'text-muted',
  overtaking: 'group-1',
} as const satisfies Record<ChartMark['kind'], ColorToken>;

/** A font of the page in the pixels of a canvas. */
export const canvasFont = (font: string, ratio: number): string =>
  font.replace(/^([\d.]+)px/, (_, size) => `${Number(size) * ratio}px`);

/** The same font with a whole size: uPlot reads the digits in front of “px”, and would take the 6 of 12.6 for the size. */
export const wholePixelFont = (font: string): string =>
  font.replace(/^([\d.]+)px/, (_, size) => `${Math.round(Number(size))}px`);

/** The theme's colours as the canvas needs them; read again when the theme changes. */
export interface Palette {
  color(name: string): string;
  readonly font: string;
  /** How much bolder than usual lines are. */
  readonly stroke: number;
}

/** Up to this size of the page's text, in pixels, lines are as wide as their specs say; with larger text they grow too. */
const BASE_TEXT_PX = 18;

export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return {
    color: (name) => style.getPropertyValue(`--${name}`).trim() || '#888',
    font: `${style.fontSize} ${style.fontFamily}`,
    stroke:
      (Number(style.getPropertyValue('--stroke')) || 1) * Math.max(1, textSize / BASE_TEXT_PX),
  };
}

/** Calls back when colours, widths or type may have changed; returns the way to stop. */
export function watchTheme(changed: () => void): () => void {
  const forced = matchMedia('(forced-colors: active)');
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  forced.addEventListener('change', changed);
  return () => {
    theme.disconnect();
    forced.removeEventListener('change', changed);
  };
}
