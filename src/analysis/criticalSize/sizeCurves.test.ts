import { expect, it } from 'vitest';
import { createSweepRow } from '../testing/sweepRow.suite';
import { fitSizeCurves } from './sizeCurves';

const SIZES = [100, 150, 220, 330, 480, 700];
const share = (size: number, dCrit: number) => 1 / (1 + (dCrit / size) ** 8);

it('finds the critical size of each protocol and weight decay by itself', () => {
  const truth = [
    ['scratch', 0.3, 420],
    ['scratch', 3, 300],
    ['ungrok', 1, 200],
  ] as const;
  const rows = truth.flatMap(([protocol, weightDecay, dCrit]) =>
    [0, 1].flatMap((seed) =>
      SIZES.map((trainExamples) =>
        createSweepRow({
          protocol,
          weightDecay,
          seed,
          trainExamples,
          testAccuracy: share(trainExamples, dCrit),
        }),
      ),
    ),
  );
  const curves = fitSizeCurves([...rows].reverse());
  expect(curves.map(({ protocol, weightDecay }) => [protocol, weightDecay])).toEqual(
    truth.map(([protocol, weightDecay]) => [protocol, weightDecay]),
  );
  curves.forEach(({ fit, points, runs }, i) => {
    const dCrit = truth[i]?.[2] as number;
    expect(fit.kind === 'fit' && fit.dCrit / dCrit).toBeCloseTo(1, 6);
    expect(runs).toBe(12);
    expect(points.map(({ trainExamples }) => trainExamples)).toEqual(SIZES);
  });
});

it('counts runs that did not converge, leaves out what has no test accuracy, and random labels', () => {
  const [curve, ...others] = fitSizeCurves([
    ...SIZES.map((trainExamples) =>
      createSweepRow({ trainExamples, testAccuracy: share(trainExamples, 300) }),
    ),
    createSweepRow({ trainExamples: 330, seed: 1, testAccuracy: 0.1, ended: 'out-of-steps' }),
    createSweepRow({ trainExamples: 1000, testAccuracy: Number.NaN }),
    createSweepRow({ trainExamples: 330, labels: 'random', testAccuracy: 0 }),
  ]);
  expect(others).toEqual([]);
  expect(curve).toMatchObject({ runs: 7, unconverged: 1, unmeasured: 1 });
  const { mean, ...at330 } = curve?.points[3] ?? { mean: Number.NaN };
  expect(mean).toBeCloseTo((share(330, 300) + 0.1) / 2, 12);
  expect(at330).toEqual({
    trainExamples: 330,
    least: 0.1,
    most: share(330, 300),
    runs: 2,
    unconverged: 1,
  });
});

it('leaves out and counts runs that blew up, whatever was measured before', () => {
  const [curve] = fitSizeCurves([
    ...SIZES.map((trainExamples) =>
      createSweepRow({ trainExamples, testAccuracy: share(trainExamples, 300) }),
    ),
    createSweepRow({ trainExamples: 330, seed: 1, testAccuracy: 0.1, ended: 'diverged' }),
    createSweepRow({
      trainExamples: 330,
      seed: 2,
      testAccuracy: Number.NaN,
      ended: 'diverged-before-cut',
    }),
  ]);
  expect(curve).toMatchObject({ runs: 6, unconverged: 0, diverged: 2, unmeasured: 0 });
  expect(curve?.points[3]?.runs).toBe(1);
});

it('says why there is none', () => {
  const rows = SIZES.map((trainExamples) => createSweepRow({ trainExamples, testAccuracy: 0.02 }));
  const [curve] = fitSizeCurves(rows);
  expect(curve?.fit).toMatchObject({ kind: 'none' });
  expect(fitSizeCurves([])).toEqual([]);
});
