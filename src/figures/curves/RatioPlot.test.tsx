// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { COLOR_TOKENS } from '../colorTokens';
import { drawnPoints, readDrawn } from '../testing/drawFigure.suite';
import { RatioPlot } from './RatioPlot';

const frame = { width: 640, height: 400, title: 'Both circuits by size', standalone: true };
const proxy = {
  label: 'proxy',
  points: [10, 100, 1000].map((trainExamples) => ({
    trainExamples,
    ratio: trainExamples ** 2 / 1e4,
  })),
};
const heldOut = {
  label: 'by test pairs',
  points: [
    { trainExamples: 10, ratio: -0.2 },
    { trainExamples: 100, ratio: 2 },
    { trainExamples: 1000, ratio: Number.POSITIVE_INFINITY },
  ],
};

describe('a plot of ratios', () => {
  const all = readDrawn(<RatioPlot {...frame} curves={[proxy, heldOut]} />);

  it('has equal ratios at equal distances, and higher ones above', () => {
    const points = drawnPoints(all, 60)
      .filter(({ color, isFaint }) => color === COLOR_TOKENS.train && !isFaint)
      .sort((a, b) => a.x - b.x);
    const [first, second, third] = points as [
      (typeof points)[0],
      (typeof points)[0],
      (typeof points)[0],
    ];
    expect(points).toHaveLength(3);
    expect(second.x - first.x).toBeCloseTo(third.x - second.x, 0);
    expect(first.y - second.y).toBeCloseTo(second.y - third.y, 0);
    expect(first.y).toBeGreaterThan(second.y);
  });

  it('leaves out what has no place on log axes', () => {
    const points = drawnPoints(all, 60).filter(
      ({ color, isFaint }) => color === COLOR_TOKENS.test && !isFaint,
    );
    expect(points).toHaveLength(1);
  });

  it('says its ends in words', () => {
    const description = all.find(({ name }) => name === 'desc')?.text;
    expect(description).toContain('Ratio of the circuits’ logits by number of training examples.');
    expect(description).toContain('proxy: 0.01 at 10 to 100 at 1,000.');
    expect(description).toContain('by test pairs: 2 at 100 to 2 at 100.');
  });

  it('works with nothing to draw', () => {
    const empty = readDrawn(<RatioPlot {...frame} curves={[{ label: 'none', points: [] }]} />);
    expect(empty[0]?.text).toContain('No run has ended yet.');
  });
});
