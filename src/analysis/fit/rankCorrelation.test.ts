import { describe, expect, it } from 'vitest';
import { rankCorrelation, ranks } from './rankCorrelation';

describe('ranks', () => {
  it('count from 1, and are shared by equal values', () => {
    expect(ranks([30, 10, 20])).toEqual([3, 1, 2]);
    expect(ranks([5, 1, 5, 9, 5])).toEqual([3, 1, 3, 5, 3]);
    expect(ranks([-0.5, Number.NEGATIVE_INFINITY, 2])).toEqual([2, 1, 3]);
  });
});

describe('the rank correlation', () => {
  it('sees order alone', () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 10, 1e6, 1e7])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4], [4, 3, 0, -9])).toBeCloseTo(-1, 12);
  });

  it('is 1 − 6 Σ d² / (n³ − n) without equal values', () => {
    const [x, y] = [
      [86, 97, 99, 100, 101, 103, 106, 110, 112, 113],
      [2, 20, 28, 27, 50, 29, 7, 17, 6, 12],
    ] as const;
    const [rx, ry] = [ranks(x), ranks(y)];
    const squares = rx.reduce((sum, rank, i) => sum + (rank - (ry[i] as number)) ** 2, 0);
    expect(rankCorrelation(x, y)).toBeCloseTo(1 - (6 * squares) / (1000 - 10), 12);
  });

  it('is that of shared ranks where values are equal', () => {
    // Ranks 1.5, 1.5, 3.5, 3.5 against 1, 2, 3, 4: covariance 4, variances 4 and 5.
    expect(rankCorrelation([7, 7, 8, 8], [1, 2, 3, 4])).toBeCloseTo(4 / Math.sqrt(20), 12);
  });

  it('is unknown where nothing varies', () => {
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNaN();
  });
});
