import type { ColorToken } from '../colorTokens';

export type MarkerShape = 'disc' | 'square' | 'triangle' | 'diamond';

/** How one of several series is drawn: told apart by colour, dash and marker, each of which would do alone. */
export interface SeriesStyle {
  readonly color: ColorToken;
  /** An SVG dash array; empty: an unbroken line. */
  readonly dash: string;
  readonly marker: MarkerShape;
}

const STYLES: readonly SeriesStyle[] = [
  { color: 'train', dash: '', marker: 'disc' },
  { color: 'test', dash: '7 3', marker: 'square' },
  { color: 'group-1', dash: '2 3', marker: 'triangle' },
  { color: 'group-2', dash: '9 3 2 3', marker: 'diamond' },
  { color: 'group-3', dash: '4 2', marker: 'disc' },
  { color: 'text', dash: '12 4', marker: 'square' },
];

/** The style of series number `index`; a seventh looks like the first again. */
export const seriesStyle = (index: number): SeriesStyle =>
  STYLES[index % STYLES.length] as SeriesStyle;

/** How networks that memorise and networks that generalise are told apart. */
export const NORM_STYLES = {
  memorising: { color: 'train', dash: '', marker: 'disc' },
  generalising: { color: 'test', dash: '7 3', marker: 'square' },
} as const satisfies Record<string, SeriesStyle>;
