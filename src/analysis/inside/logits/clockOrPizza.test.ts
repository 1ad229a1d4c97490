import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../tasks/random';
import { taskCoordinate } from '../coordinate/taskCoordinate';
import { cosineSimilarity, distanceIrrelevance } from './clockOrPizza';

const p = 13;
const add = taskCoordinate('add', p);
const wave = (x: number) => Math.cos((2 * Math.PI * 2 * x) / p);
const tensor = (logit: (a: number, b: number, c: number) => number) =>
  Float32Array.from({ length: p ** 3 }, (_, i) =>
    logit(Math.floor(i / p / p), Math.floor(i / p) % p, i % p),
  );

describe('distance irrelevance', () => {
  it('is 0 for a pizza, whose correct logit depends on a − b alone', () => {
    const pizza = tensor((a, b, c) => Math.abs(wave((a - b) * 7)) * wave(a + b - c));
    expect(distanceIrrelevance(pizza, add)).toBeLessThan(1e-5);
  });

  it('is unknown for a perfect clock, whose correct logit is always the same', () => {
    expect(
      distanceIrrelevance(
        tensor((a, b, c) => wave(a + b - c)),
        add,
      ),
    ).toBeNaN();
  });

  it('is what its definition gives, a mean of standard deviations', () => {
    const random = createRandom(1, 'logits');
    const logits = tensor(() => random.normal());
    const correct = (a: number, b: number) => {
      const row = logits.subarray((a * p + b) * p, (a * p + b + 1) * p);
      return (row[(a + b) % p] as number) - row.reduce((sum, x) => sum + x, 0) / p;
    };
    const deviation = (values: number[]) => {
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
    };
    const byDistance = Array.from({ length: p }, (_, d) =>
      Array.from({ length: p }, (_, b) => correct((b + d) % p, b)),
    );
    const expected =
      byDistance.reduce((sum, values) => sum + deviation(values), 0) /
      p /
      deviation(byDistance.flat());
    expect(distanceIrrelevance(logits, add)).toBeCloseTo(expected, 10);
  });
});

it('the cosine of two vectors is that of their angle', () => {
  expect(cosineSimilarity(Float64Array.of(1, 0), Float64Array.of(3, 3))).toBeCloseTo(
    Math.SQRT1_2,
    14,
  );
  expect(cosineSimilarity(Float64Array.of(0, 0), Float64Array.of(3, 3))).toBeNaN();
});
