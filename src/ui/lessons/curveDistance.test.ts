import { expect, it } from 'vitest';
import { curveDistance, heightAt, stepOfHeight } from './curveDistance';

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
