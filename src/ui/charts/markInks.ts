import type { ColorToken } from '../../figures/ink';
import type { ChartMark } from './chartSource';

/** The colour of a mark: that of the curve that it is about. */
export const MARK_COLORS = {
  memorised: 'train',
  grokked: 'test',
  ungrokked: 'test',
  'semi-grokked': 'test',
  change: 'ink-soft',
  overtaking: 'group-1',
} as const satisfies Record<ChartMark['kind'], ColorToken>;
