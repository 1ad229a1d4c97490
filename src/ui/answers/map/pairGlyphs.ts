import type { PairSet } from '../../../tasks/pairSets';

/** The colours of the theme that a map is made of. */
export const MAP_COLORS = ['card', 'train', 'test', 'text-muted'] as const;
export type MapColor = (typeof MAP_COLORS)[number];

/** The shapes of marks: they say in black and white what colours say. */
export type GlyphShape = 'square' | 'frame' | 'disc' | 'diamond' | 'dot' | 'nothing';

/** What is known of the answer to a pair. */
export type Verdict = 'right' | 'wrong' | 'unknown';

export interface Glyph {
  readonly shape: GlyphShape;
  readonly color: MapColor;
  /** How strong it is where the network is not sure at all, and where it is entirely. */
  readonly strength: readonly [number, number];
}

const NONE: Glyph = { shape: 'nothing', color: 'card', strength: [0, 0] };

/** A mark for each set of pairs and each verdict: filled where the answer is right, in the colours of the charts. */
export const GLYPHS: Readonly<Record<PairSet, Readonly<Record<Verdict, Glyph>>>> = {
  trained: {
    right: { shape: 'square', color: 'train', strength: [0.3, 1] },
    wrong: { shape: 'frame', color: 'train', strength: [0.4, 0.9] },
    unknown: { shape: 'square', color: 'train', strength: [0.45, 0.45] },
  },
  test: {
    right: { shape: 'disc', color: 'test', strength: [0.3, 1] },
    wrong: { shape: 'dot', color: 'test', strength: [0.4, 0.9] },
    unknown: { shape: 'dot', color: 'test', strength: [0.55, 0.55] },
  },
  mirror: {
    right: { shape: 'diamond', color: 'text-muted', strength: [0.3, 1] },
    wrong: { shape: 'dot', color: 'text-muted', strength: [0.4, 0.9] },
    unknown: { shape: 'diamond', color: 'text-muted', strength: [0.3, 0.3] },
  },
  none: { right: NONE, wrong: NONE, unknown: NONE },
};

/** Below this many pixels a mark has no room for curves: its corners go, and nothing is smoothed. */
const SMOOTH_PX = 6;
/** Below this many it has no inside either. */
const MARK_PX = 3;
/** Samples along a pixel's side. */
const SAMPLES = 4;

/** Whether a point belongs to a shape; x and y from −1 to 1 over a mark, `px` its size. */
const INSIDE: Readonly<Record<GlyphShape, (x: number, y: number, px: number) => boolean>> = {
  nothing: () => false,
  square: () => true,
  frame: (x, y, px) => Math.max(Math.abs(x), Math.abs(y)) > 1 - (2 * Math.max(1, px / 6)) / px,
  disc: (x, y) => x * x + y * y <= 1,
  diamond: (x, y) => Math.abs(x) + Math.abs(y) <= 1,
  dot: (x, y) => Math.max(Math.abs(x), Math.abs(y)) < 0.4,
};

const isCorner = (row: number, column: number, px: number) =>
  (row === 0 || row === px - 1) && (column === 0 || column === px - 1);

/** The pixels between two marks, of a cell of `size` pixels. */
export const glyphGap = (size: number): number =>
  size < 4 ? 0 : Math.max(1, Math.round(size * 0.12));

/** How much of each pixel of a cell of `size` × `size` a shape covers, row by row. */
export function glyphCoverage(shape: GlyphShape, size: number): Float32Array {
  const px = size - glyphGap(size);
  const coverage = new Float32Array(size * size);
  if (px < MARK_PX && (shape === 'frame' || shape === 'dot')) {
    coverage[0] = 1; // what is not filled is a single pixel
    return coverage;
  }
  for (let row = 0; row < px; row++) {
    for (let column = 0; column < px; column++) {
      let hits = 0;
      for (let i = 0; i < SAMPLES * SAMPLES; i++) {
        const x = (2 * (column + ((i % SAMPLES) + 0.5) / SAMPLES)) / px - 1;
        const y = (2 * (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES)) / px - 1;
        if (INSIDE[shape](x, y, px)) hits++;
      }
      const share = hits / SAMPLES ** 2;
      const isRound = shape === 'disc' || shape === 'diamond';
      const crisp = isRound && px > 2 && isCorner(row, column, px) ? 0 : Number(share > 0.4);
      coverage[row * size + column] = px < SMOOTH_PX ? crisp : share;
    }
  }
  return coverage;
}
