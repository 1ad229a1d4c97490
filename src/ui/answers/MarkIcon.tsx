import type { PairSet } from '../../tasks/pairSets';
import { GLYPHS, type GlyphShape, type Verdict } from './map/pairGlyphs';

/** The shapes of marks as SVG paths in a box of 10 × 10. */
const PATHS: Readonly<Record<GlyphShape, string>> = {
  square: 'M1 1h8v8h-8z',
  frame: 'M1 1h8v8h-8zM2.8 2.8v4.4h4.4v-4.4z',
  disc: 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0 -8z',
  diamond: 'M5 .6L9.4 5L5 9.4L.6 5z',
  dot: 'M3.4 3.4h3.2v3.2h-3.2z',
  nothing: '',
};

interface MarkIconProps {
  readonly set: PairSet;
  readonly verdict: Verdict;
}

/** The mark of a pair on the map, as it stands in texts. */
export function MarkIcon({ set, verdict }: MarkIconProps) {
  const { shape, color } = GLYPHS[set][verdict];
  return (
    <svg className="mark-icon" viewBox="0 0 10 10" aria-hidden="true">
      <path d={PATHS[shape]} fill={`var(--${color})`} fillRule="evenodd" />
    </svg>
  );
}
