import { expect, it } from 'vitest';
import { curveDistance, heightAt, sizeBracket, stepOfHeight } from './predictionScoring';

const ramp = { steps: [1, 10, 100], heights: [0, 0.5, 1] };

it('goes straight between points on a log axis, and level beyond them', () => {
  const { steps, heights } = ramp;
  expect(heightAt(steps, heights, Math.sqrt(10))).toBeCloseTo(0.25, 12);
  expect(heightAt(steps, heights, 1000)).toBe(1);
  expect(heightAt(steps, heights, 1)).toBe(0);
});

it('is the mean distance as drawn', () => {
  const low = { steps: [1, 100], heights: [0.2, 0.2] };
  const high = { steps: [1, 100], heights: [0.5, 0.5] };
  expect(curveDistance(low, high)).toBeCloseTo(0.3, 12);
  expect(curveDistance(ramp, ramp)).toBe(0);
  // From 0 to 1 evenly over the axis, against 0: one half on the mean.
  expect(curveDistance(ramp, { steps: [1, 100], heights: [0, 0] })).toBeCloseTo(0.5, 4);
});

it('finds when a curve first reaches a height', () => {
  expect(stepOfHeight(ramp, 0.5)).toBe(10);
  expect(stepOfHeight(ramp, 0.75)).toBe(32); // 10^1.5
  expect(stepOfHeight({ steps: [1, 2], heights: [0, 0.4] }, 0.5)).toBeUndefined();
});

const run = (trainExamples: number, testAccuracy: number) => ({ trainExamples, testAccuracy });

it('lies between the last size under one half and the first over it', () => {
  expect(sizeBracket([run(440, 1), run(240, 0.03), run(340, 0.7), run(300, 0.24)])).toEqual({
    above: 300,
    upTo: 340,
  });
});

it('is wider where runs disagree', () => {
  expect(sizeBracket([run(240, 0), run(300, 0.6), run(340, 0.4), run(440, 1)])).toEqual({
    above: 240,
    upTo: 440,
  });
});

it('is open where all runs went one way', () => {
  expect(sizeBracket([run(240, 0), run(300, 0)])).toEqual({ above: 300, upTo: undefined });
  expect(sizeBracket([run(500, 1)])).toEqual({ above: undefined, upTo: 500 });
});
