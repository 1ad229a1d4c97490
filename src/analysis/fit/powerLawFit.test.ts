import { describe, expect, it } from 'vitest';
import { createRandom } from '../../tasks/random';
import { studentT } from './confidenceIntervals';
import { fitPowerLaw } from './powerLawFit';

it('knows Student’s t as the printed tables have it', () => {
  const table = [
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [10, 2.228],
    [30, 2.042],
    [1000, 1.962],
  ] as const;
  for (const [freedom, t] of table) expect(studentT(freedom)).toBeCloseTo(t, 3);
  expect(studentT(5, 0.99)).toBeCloseTo(4.032, 3);
});

describe('the slope of a power law', () => {
  it('is exact where the points are', () => {
    const fit = fitPowerLaw([50, 100, 400, 900].map((x) => ({ x, y: 3 * x ** 0.27 })));
    if (fit.kind === 'none') throw new Error(fit.code);
    expect(fit.slope).toBeCloseTo(0.27, 12);
    expect(Math.exp(fit.intercept)).toBeCloseTo(3, 10);
    expect(fit.interval[1] - fit.interval[0]).toBeLessThan(1e-6);
  });

  // Anscombe's first quartet, whose regression is published: slope 0.5001, standard error 0.1179, 9 degrees of freedom.
  it('has the interval that the textbook gives', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const fit = fitPowerLaw(x.map((at, i) => ({ x: Math.exp(at), y: Math.exp(y[i] as number) })));
    if (fit.kind === 'none') throw new Error(fit.code);
    expect(fit.slope).toBeCloseTo(0.5001, 4);
    expect(fit.intercept).toBeCloseTo(3.0001, 3);
    expect((fit.interval[1] - fit.interval[0]) / 2).toBeCloseTo(2.2622 * 0.1179, 3);
  });

  it('lies in its interval about 95 times in 100', () => {
    const random = createRandom(1, 'slopes');
    let inside = 0;
    for (let round = 0; round < 400; round++) {
      const points = [100, 200, 400, 800, 1600].map((x) => ({
        x,
        y: 2 * x ** 0.3 * Math.exp(0.1 * random.normal()),
      }));
      const fit = fitPowerLaw(points);
      if (fit.kind === 'fit' && fit.interval[0] <= 0.3 && fit.interval[1] >= 0.3) inside++;
    }
    expect(inside).toBeGreaterThan(365);
    expect(inside).toBeLessThan(395);
  });

  it.each([
    [
      [
        { x: 1, y: 2 },
        { x: 2, y: 3 },
      ],
      'few-points',
      { count: 2 },
    ],
    [
      [
        { x: 1, y: 2 },
        { x: 2, y: 0 },
        { x: 3, y: 1 },
      ],
      'not-positive',
      { x: 2, y: 0 },
    ],
    [
      [
        { x: 1, y: 2 },
        { x: 2, y: Number.NaN },
        { x: 3, y: 1 },
      ],
      'not-positive',
      { x: 2, y: Number.NaN },
    ],
    [
      [
        { x: 5, y: 2 },
        { x: 5, y: 3 },
        { x: 5, y: 4 },
      ],
      'same-x',
      {},
    ],
  ] as const)('says why there is none: %j', (points, code, values) => {
    expect(fitPowerLaw(points)).toEqual({ kind: 'none', code, values });
  });
});
