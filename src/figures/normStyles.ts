import type { SeriesStyle } from './seriesStyle';

/** How networks that memorise and networks that generalise are told apart. */
export const NORM_STYLES = {
  memorising: { color: 'train', dash: '', marker: 'disc' },
  generalising: { color: 'test', dash: '7 3', marker: 'square' },
} as const satisfies Record<string, SeriesStyle>;
