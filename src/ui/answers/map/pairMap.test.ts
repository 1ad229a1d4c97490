import { describe, expect, it } from 'vitest';
import { pairSets } from '../../../tasks/pairSets';
import { tokenOrder } from '../../../tasks/tokenOrder';
import { rgbOf } from './mapColors';
import { mapSize } from './mapSize';
import { moveInMap } from './moveInMap';
import { glyphOf, type PairMapData, paintPairMap, pairAt, placeOf } from './paintPairMap';
import { GLYPHS, type GlyphShape, glyphCoverage } from './pairGlyphs';

const P = 7;
const sets = pairSets({
  op: 'multiply',
  p: P,
  trainExamples: 20,
  labels: 'true',
  seed: 2,
  dropMirrors: true,
});
const order = tokenOrder('multiply', P);
/** Right where x is even, and surer the larger y is. */
const answers = {
  tokens: P,
  answers: Uint16Array.from(sets.labels, (label, pair) =>
    Math.floor(pair / P) % 2 === 0 ? label : (label + 1) % P,
  ),
  sureness: Float32Array.from(sets.labels, (_, pair) => (pair % P) / (P - 1)),
  labelProbabilities: new Float32Array(P * P),
};
const data: PairMapData = { sets, order, answers };
const COLORS = {
  card: [255, 255, 255],
  train: [0, 0, 255],
  test: [255, 128, 0],
  'text-muted': [90, 90, 90],
} as const;

describe('marks', () => {
  const SHAPES: readonly GlyphShape[] = ['square', 'frame', 'disc', 'diamond', 'dot'];

  it.each([4, 5, 6, 8, 12, 18])('of %i pixels are told apart without colour', (size) => {
    const drawn = SHAPES.filter((shape) => size >= 6 || shape !== 'diamond').map((shape) =>
      glyphCoverage(shape, size).join(),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('are whole pixels where there is no room for curves', () => {
    for (const shape of SHAPES) {
      expect([...new Set(glyphCoverage(shape, 5))].sort()).toEqual([0, 1]);
    }
  });

  it('tell filled from empty with three pixels and with one', () => {
    const area = (shape: GlyphShape, size: number) =>
      glyphCoverage(shape, size).reduce((sum, share) => sum + share, 0);
    expect([area('square', 3), area('disc', 3)]).toEqual([9, 5]);
    expect([area('square', 2), area('frame', 2), area('dot', 2)]).toEqual([4, 1, 1]);
    expect(area('dot', 1)).toBe(1);
  });

  it('are filled where an answer is right, whatever the set', () => {
    for (const set of ['trained', 'test', 'mirror'] as const) {
      const { right, wrong } = GLYPHS[set];
      const area = (shape: GlyphShape) => glyphCoverage(shape, 12).reduce((sum, c) => sum + c, 0);
      expect(area(right.shape)).toBeGreaterThan(area(wrong.shape));
      expect(right.strength[1]).toBeGreaterThan(right.strength[0]);
    }
  });
});

describe('the map', () => {
  it('has each pair at one place, in the order of the task', () => {
    const pairs = Array.from({ length: P * P }, (_, i) => pairAt(data, i % P, Math.floor(i / P)));
    expect(new Set(pairs).size).toBe(P * P);
    pairs.forEach((pair, i) => {
      expect(placeOf(data, pair as number)).toEqual({ column: i % P, row: Math.floor(i / P) });
    });
    expect(pairAt(data, 2, 1)).toBe((order.tokens[2] as number) * P + 1); // 3 is the root of 7: 0, 1, 3
    expect(pairAt(data, P, 0)).toBeUndefined();
    expect(pairAt(data, -1, 0)).toBeUndefined();
  });

  it('is paler where the network is less sure', () => {
    const alpha = (y: number) => glyphOf(data, 2 * P + y).alpha;
    expect(alpha(6)).toBeGreaterThan(alpha(1) + 0.3);
  });

  it('paints the marks of a region, and nothing where there is no pair', () => {
    const size = 5;
    const region = { left: 1, top: 0, columns: P, rows: 2 }; // one column beyond the map
    const pixels = paintPairMap(data, region, size, COLORS);
    const width = P * size;
    expect(pixels).toHaveLength(4 * width * 2 * size);
    const at = (x: number, y: number) => [
      ...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 4),
    ];
    expect(at(width - 3, 2)).toEqual([255, 255, 255, 255]);
    const pair = pairAt(data, 1, 1) as number;
    const { glyph, alpha } = glyphOf(data, pair);
    const covered = glyphCoverage(glyph.shape, size)[2 * size + 2] as number;
    const expected = COLORS[glyph.color].map((c) => Math.round(255 + covered * alpha * (c - 255)));
    expect(at(2, size + 2).slice(0, 3)).toEqual(expected);
    expect(pixels.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
  });

  it('shows which pairs are trained on where there are no answers', () => {
    const { glyph } = glyphOf({ ...data, answers: undefined }, sets.lastPair);
    expect(glyph).toBe(GLYPHS[sets.sets[sets.lastPair] === 2 ? 'test' : 'mirror'].unknown);
  });
});

describe('its size', () => {
  it.each([1, 1.25, 1.5, 2, 3])('is whole device pixels at a ratio of %f', (ratio) => {
    const { cell, side, cellCss } = mapSize(300, 320, 59, ratio);
    expect(Number.isInteger(cell)).toBe(true);
    expect(side).toBeLessThanOrEqual(300);
    expect(side).toBeGreaterThan(230);
    expect(cellCss * ratio).toBeCloseTo(cell, 9);
  });

  it('is a pixel a cell at least', () => {
    expect(mapSize(50, 50, 199, 1).cell).toBe(1);
  });
});

describe('keys', () => {
  const move = (key: string, isLarge = false) =>
    moveInMap({ column: 5, row: 30 }, 59, key, isLarge);
  it('move by one, by ten, and to the ends, and not out of the map', () => {
    expect(move('ArrowLeft')).toEqual({ column: 4, row: 30 });
    expect(move('ArrowDown')).toEqual({ column: 5, row: 31 });
    expect(move('ArrowLeft', true)).toEqual({ column: 0, row: 30 });
    expect(move('ArrowUp', true)).toEqual({ column: 5, row: 20 });
    expect(move('PageDown')).toEqual({ column: 5, row: 40 });
    expect(move('Home')).toEqual({ column: 0, row: 30 });
    expect(move('End')).toEqual({ column: 58, row: 30 });
    expect(move('a')).toBeUndefined();
  });
});

it('reads colours as the built style sheet writes them', () => {
  expect([rgbOf(' #0069a8'), rgbOf('#fff'), rgbOf('#0a3')]).toEqual([
    [0, 105, 168],
    [255, 255, 255],
    [0, 170, 51],
  ]);
});
