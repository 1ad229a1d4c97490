import type { SeriesStyle } from './seriesStyle';

/** How networks that memorise and networks that generalise are told apart. */
export const NORM_STYLES = {
  memorising: { ink: 'train', dash: '', marker: 'disc' },
  generalising: { ink: 'test', dash: '7 3', marker: 'square' },
} as const satisfies Record<string, SeriesStyle>;
