// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COLOR_TOKENS } from '../colorTokens';
import { drawnPoints, numbersIn, pathsWhere, readDrawn } from '../testing/drawFigure.suite';
import { LevelCurves } from './LevelCurves';

const frame = {
  width: 480,
  height: 320,
  title: 'Norm along weight decay',
  levelTitle: 'correct logit',
  standalone: true,
};
/** Straight lines in logarithms that pass a logit of 20 at norms of 30 and 40. */
const through = (kind: 'memorising' | 'generalising', trainExamples: number, norm: number) => ({
  kind,
  trainExamples,
  points: [16, 25].map((level) => ({ level, weightNorm: norm * Math.sqrt(level / 20) })),
  atTarget: norm,
});
const curves = [through('memorising', 200, 30), through('generalising', 900, 40)];
const COLORS = [COLOR_TOKENS.train, COLOR_TOKENS.test];

describe('curves along weight decay', () => {
  const all = readDrawn(<LevelCurves {...frame} curves={curves} target={20} />);

  it('marks where each passes the level', () => {
    const dotted = all.find(({ attributes }) => attributes['stroke-dasharray'] === '2 3');
    const [at] = numbersIn(dotted?.attributes.d);
    for (const color of COLORS) {
      const points = drawnPoints(all, 60).filter((point) => point.color === color);
      expect(points.filter(({ isFaint }) => isFaint)).toHaveLength(2);
      const [mark, ...others] = points.filter(({ isFaint }) => !isFaint);
      expect(others).toEqual([]);
      const [line = []] = pathsWhere(all, { stroke: color, 'stroke-width': '1.25' }).filter(
        ([start, end]) => start?.[0] !== end?.[0], // the level itself is a line too
      );
      const [[x0, y0], [x1, y1]] = line as [[number, number], [number, number]];
      expect(mark?.x).toBeCloseTo(at as number, 0);
      expect(mark?.y).toBeCloseTo(y0 + (((mark?.x as number) - x0) / (x1 - x0)) * (y1 - y0), 0);
    }
  });

  it('says how many pass it, and names the sizes at the ends', () => {
    const description = all.find(({ name }) => name === 'desc')?.text;
    expect(description).toContain(
      'They are compared at 20. memorising: 1 of 1 curve passes that level.',
    );
    expect(all.filter(({ name, text }) => name === 'text' && text === '200')).toHaveLength(1);
    const empty = readDrawn(<LevelCurves {...frame} curves={[]} />);
    expect(empty[0]?.text).toContain('No run has ended yet.');
  });
});
