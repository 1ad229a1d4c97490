import { expect, it } from 'vitest';
import { sketchAfterStroke } from './sketch';

const flat = { steps: [1, 10, 100, 1000], heights: [0, 0, 0, 0], isOpen: true };

it('moves the point that is nearest on the log axis', () => {
  const to = { step: 200, height: 0.5 };
  expect(sketchAfterStroke(flat, to, to).heights).toEqual([0, 0, 0.5, 0]);
});

it('lays every point that a stroke passes on the stroke, whichever way it goes', () => {
  const [low, high] = [
    { step: 1, height: 0 },
    { step: 1000, height: 0.9 },
  ];
  const forth = sketchAfterStroke(flat, low, high).heights;
  const back = sketchAfterStroke(flat, high, low).heights;
  for (const heights of [forth, back]) {
    [0, 0.3, 0.6, 0.9].forEach((height, i) => {
      expect(heights[i]).toBeCloseTo(height, 12);
    });
  }
});

it('stays on the chart', () => {
  const to = { step: 1000, height: 1.4 };
  expect(sketchAfterStroke(flat, { step: 1000, height: -2 }, to).heights).toEqual([0, 0, 0, 1]);
});
