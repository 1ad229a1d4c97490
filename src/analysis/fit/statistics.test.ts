import { expect, it } from 'vitest';
import { mean, median, squareSum, sum } from './statistics';

it('adds up and averages', () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 2, 6])).toBe(9);
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBeNaN();
  expect(mean(Float64Array.of(0.5, 1))).toBe(0.75);
  expect(squareSum([])).toBe(0);
  expect(squareSum(Float32Array.of(-3, 4))).toBe(25);
});

it('takes the middle value, or the mean of the middle two', () => {
  expect(median([5, 1, 9])).toBe(5);
  expect(median([4, 1, 10, 2])).toBe(3);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});

it('compares numbers, not texts, and leaves its input alone', () => {
  const values = [10, 9, 100];
  expect(median(values)).toBe(10);
  expect(values).toEqual([10, 9, 100]);
});
