// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COLOR_TOKENS } from '../colorTokens';
import { drawnPoints, numbersIn, readDrawn } from '../testing/drawFigure.suite';
import { NormPlot } from './NormPlot';

const frame = { width: 640, height: 400, title: 'Parameter norm by size', standalone: true };
/** Norm = 3 · √D, and 60 whatever D: they cross at D = 400. */
const memorising = {
  label: 'memorising',
  points: [100, 225, 900].map((size) => ({ trainExamples: size, weightNorm: 3 * Math.sqrt(size) })),
  law: { slope: 0.5, intercept: Math.log(3), interval: [0.45, 0.55] as const },
};
const generalising = {
  label: 'generalising',
  points: [625, 1600].map((trainExamples) => ({ trainExamples, weightNorm: 60 })),
  law: { slope: 0, intercept: Math.log(60), interval: [-0.01, 0.01] as const },
};
const marks = [
  { at: 400, interval: [350, 460] as const, label: 'predicted', color: 'group-1' as const },
  { at: 500, label: 'measured', color: 'text' as const },
];

type Ends = readonly [x1: number, y1: number, x2: number, y2: number];

describe('a norm plot', () => {
  const all = readDrawn(<NormPlot {...frame} {...{ memorising, generalising, marks }} />);
  /** The straight lines in a colour. */
  const law = (color: string) =>
    all
      .filter(({ name, attributes }) => name === 'line' && attributes.stroke === color)
      .map(({ attributes: { x1, y1, x2, y2 } }) => [x1, y1, x2, y2].map(Number))[0] as Ends &
      number[];
  const [rising, flat] = [law(COLOR_TOKENS.train), law(COLOR_TOKENS.test)];

  it('draws power laws as straight lines that cross at the predicted mark', () => {
    const [x0, y0, x1, y1] = rising;
    expect(flat[1]).toBeCloseTo(flat[3], 1);
    const crossing = x0 + ((flat[1] - y0) / (y1 - y0)) * (x1 - x0);
    const dotted = all.find(
      ({ attributes }) =>
        attributes['stroke-dasharray'] === '2 3' && attributes.stroke === COLOR_TOKENS['group-1'],
    );
    expect(numbersIn(dotted?.attributes.d)[0]).toBeCloseTo(crossing, 0);
    expect(all.some(({ name, text }) => name === 'text' && text === 'predicted')).toBe(true);
  });

  it('puts the points on their laws', () => {
    const [x0, y0, x1, y1] = rising;
    const points = drawnPoints(all, 60).filter(({ color }) => color === COLOR_TOKENS.train);
    expect(points.filter(({ isFaint }) => !isFaint)).toHaveLength(3);
    for (const { x, y } of points) {
      expect(y).toBeCloseTo(y0 + ((x - x0) / (x1 - x0)) * (y1 - y0), 0);
    }
  });

  it('stays within its frame', () => {
    for (const [x1, y1, x2, y2] of [rising, flat]) {
      for (const x of [x1, x2]) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(640);
      }
      for (const y of [y1, y2]) {
        expect(y).toBeGreaterThan(60);
        expect(y).toBeLessThan(370);
      }
    }
  });

  it('says slopes with intervals, and where the marks are', () => {
    const description = all.find(({ name }) => name === 'desc')?.text;
    expect(description).toContain('memorising: slope 0.50 (95 %: 0.45 to 0.55), norms 30 to 90.');
    expect(description).toContain(
      'generalising: slope 0.00 (95 %: −0.01 to 0.01), norms 60 to 60.',
    );
    expect(description).toContain('predicted: 400 (95 % interval 350 to 460). measured: 500.');
    expect(all[0]?.text).toContain('memorising: slope 0.50 (95 %: 0.45 to 0.55)');
  });

  it('works with one point and with none', () => {
    const none = { label: 'none', points: [] };
    const one = { label: 'one', points: [{ trainExamples: 500, weightNorm: 40 }] };
    const drawn = readDrawn(<NormPlot {...frame} memorising={one} generalising={none} />);
    expect(drawn.find(({ name }) => name === 'desc')?.text).toContain('none: no values yet.');
    const empty = readDrawn(<NormPlot {...frame} memorising={none} generalising={none} />);
    expect(empty[0]?.text).toContain('No run has ended yet.');
    const withoutLaw = { ...none, law: memorising.law };
    expect(() =>
      readDrawn(<NormPlot {...frame} memorising={one} generalising={withoutLaw} />),
    ).not.toThrow();
  });
});
