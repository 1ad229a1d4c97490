import { isRight } from '../../../analysis/answers/answerCounts';
import type { PairAnswers } from '../../../analysis/answers/pairAnswers';
import { type PairSets, pairSetOf } from '../../../tasks/pairSets';
import type { TokenOrder } from '../../../tasks/tokenOrder';
import {
  GLYPHS,
  type Glyph,
  type GlyphShape,
  glyphCoverage,
  type MapColor,
  type Verdict,
} from './pairGlyphs';

/** What a map shows: all pairs, in an order, with what is known of their answers. */
export interface PairMapData {
  readonly sets: PairSets;
  readonly order: TokenOrder;
  readonly answers: PairAnswers | undefined;
}

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];
export type MapColors = Readonly<Record<MapColor, Rgb>>;

/** A part of the map: places of columns (x) and rows (y), the first and how many. Places outside of it stay empty. */
export interface MapRegion {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** The pair at a place, x to the right and y downwards; undefined outside of the map. */
export function pairAt(
  { sets, order }: Pick<PairMapData, 'sets' | 'order'>,
  column: number,
  row: number,
): number | undefined {
  const [x, y] = [order.tokens[column], order.tokens[row]];
  return x === undefined || y === undefined ? undefined : x * sets.tokens + y;
}

/** Where a pair lies. */
export const placeOf = ({ sets, order }: Pick<PairMapData, 'sets' | 'order'>, pair: number) => ({
  column: order.places[Math.floor(pair / sets.tokens)] as number,
  row: order.places[pair % sets.tokens] as number,
});

const verdictOf = ({ answers, sets }: PairMapData, pair: number): Verdict =>
  answers ? (isRight(answers, sets, pair) ? 'right' : 'wrong') : 'unknown';

/** The mark of a pair, and how strong it is: paler where the network is less sure. */
export function glyphOf(data: PairMapData, pair: number): { glyph: Glyph; alpha: number } {
  const glyph = GLYPHS[pairSetOf(data.sets, pair)][verdictOf(data, pair)];
  const [least, most] = glyph.strength;
  return { glyph, alpha: least + (most - least) * (data.answers?.sureness[pair] ?? 0) };
}

/**
 * Paints a region with cells of `size` device pixels into RGBA, row by row, opaque. Whole pixels, so that it is crisp at any pixel
 * ratio. Some 5 ms for a million pixels.
 */
export function paintPairMap(
  data: PairMapData,
  { left, top, columns, rows }: MapRegion,
  size: number,
  colors: MapColors,
): Uint8ClampedArray<ArrayBuffer> {
  const width = columns * size;
  const pixels = new Uint8ClampedArray(4 * width * rows * size);
  const [ground = 0] = new Uint32Array(Uint8Array.of(...colors.card, 255).buffer);
  new Uint32Array(pixels.buffer).fill(ground);
  const coverages = new Map<GlyphShape, Float32Array>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const pair = pairAt(data, left + column, top + row);
      if (pair === undefined) continue;
      const { glyph, alpha } = glyphOf(data, pair);
      const coverage = coverages.get(glyph.shape) ?? glyphCoverage(glyph.shape, size);
      coverages.set(glyph.shape, coverage);
      const color = colors[glyph.color];
      const start = 4 * (row * size * width + column * size);
      for (let i = 0; i < coverage.length; i++) {
        const strength = alpha * (coverage[i] as number);
        if (strength === 0) continue;
        const at = start + 4 * (Math.floor(i / size) * width + (i % size));
        for (let c = 0; c < 3; c++) {
          const ground = pixels[at + c] as number;
          pixels[at + c] = ground + strength * ((color[c] as number) - ground);
        }
      }
    }
  }
  return pixels;
}
