import { describe, expect, it } from 'vitest';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { createRandom } from '../../tasks/random';
import { createSweepRow, type SweepRowOverrides } from '../testing/sweepRow.suite';
import { assessPredictions } from './assessPredictions';

const SIZES = [60, 85, 120, 170, 240, 340, 480, 680];
const DECAYS = [0.3, 1, 3];
const SEEDS = [0, 1, 2, 3];

/** Test accuracy after a cut: a logistic curve in ln D, 10 to 90 % within `width`; each seed's D_crit is a little its own. */
function cutSweep(
  dCritAt: (weightDecay: number) => number,
  width = 2,
  { sizes = SIZES, decays = DECAYS, seeds = SEEDS, more = {} as Partial<SweepRowOverrides> } = {},
): SweepRow[] {
  const random = createRandom(11, 'cuts');
  const own = seeds.map(() => Math.exp(0.06 * random.normal()));
  return decays.flatMap((weightDecay) =>
    seeds.flatMap((seed, i) =>
      sizes.map((trainExamples) => {
        const dCrit = dCritAt(weightDecay) * (own[i] as number) * Math.exp(0.03 * random.normal());
        const power = (2 * Math.log(9)) / Math.log(width);
        return createSweepRow({
          protocol: 'ungrok',
          trainExamples,
          weightDecay,
          seed,
          testAccuracy: 1 / (1 + (dCrit / trainExamples) ** power),
          ...more,
        });
      }),
    ),
  );
}
const flat = () => 200;

describe('P2, the sharp transition', () => {
  it('is reproduced where accuracy rises within a factor of 3 at every weight decay', () => {
    const { p2 } = assessPredictions(cutSweep(flat, 2));
    expect(p2.verdict).toBe('reproduced');
    expect(p2.curves.map(({ weightDecay }) => weightDecay)).toEqual(DECAYS);
    for (const { widthFactor } of p2.curves) {
      expect(widthFactor).toBeGreaterThan(1.9);
      expect(widthFactor).toBeLessThan(2.3); // two seeds apart widen it a little
    }
    expect(p2.curves[0]).toMatchObject({
      weightDecay: 0.3,
      finding: 'sharp',
      fit: { kind: 'fit' },
    });
    expect(p2.convergence).toEqual({ runs: 96, unconverged: 0, diverged: 0, unmeasured: 0 });
  });

  it('is partly so where it is wider, or missing at one weight decay', () => {
    expect(assessPredictions(cutSweep(flat, 5)).p2.verdict).toBe('partly');
    const missing = cutSweep((decay) => (decay === 3 ? 1e6 : 200));
    const { p2 } = assessPredictions(missing);
    expect(p2.verdict).toBe('partly');
    expect(p2.curves[2]).toMatchObject({
      weightDecay: 3,
      fit: { kind: 'none', code: 'all-below' },
    });
  });

  it('is not there where nothing changes over an order of magnitude of sizes', () => {
    expect(assessPredictions(cutSweep(() => 1e6)).p2.verdict).toBe('not reproduced');
    expect(assessPredictions(cutSweep(() => 1)).p2.verdict).toBe('not reproduced');
    const falling = cutSweep(flat).map((row) => ({ ...row, testAccuracy: 1 - row.testAccuracy }));
    expect(assessPredictions(falling).p2.verdict).toBe('not reproduced');
  });

  it('is not decided by few sizes, sizes far apart, a narrow range, the step budget or other protocols', () => {
    const few = cutSweep(flat, 2, { sizes: [100, 400] });
    const apart = cutSweep(flat, 1.2, { sizes: [25, 100, 400] });
    const narrow = cutSweep(() => 2000, 2, { sizes: [100, 150, 200] });
    const unconverged = cutSweep(flat, 2, { more: { ended: 'out-of-steps' } });
    const scratch = cutSweep(flat, 2, { more: { protocol: 'scratch' } });
    for (const rows of [few, apart, narrow, unconverged, scratch, []]) {
      expect(assessPredictions(rows).p2.verdict).toBe('cannot say');
    }
    const diverged = [...cutSweep(flat), ...cutSweep(() => Number.NaN, 2, { seeds: [9] })];
    expect(assessPredictions(diverged).p2).toMatchObject({ verdict: 'reproduced' });
    expect(assessPredictions(diverged).p2.convergence.unmeasured).toBe(24);
    expect(assessPredictions(unconverged).p2.convergence).toMatchObject({
      runs: 96,
      unconverged: 96,
    });
  });
});

describe('P3, no dependence on weight decay', () => {
  it('is reproduced where D_crit stays where it is', () => {
    const { p3 } = assessPredictions(cutSweep(flat));
    expect(p3.verdict).toBe('reproduced');
    const [low, high] = p3.shift?.interval ?? [0, 0];
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(1);
    expect(high / low).toBeLessThan(1.2);
    expect(p3.shift).toMatchObject({ from: 0.3, to: 3, seeds: 4, bounded: [] });
  });

  // What all sizes of a seed share cancels out between weight decays; 0.03 of noise is left in ln D_crit.
  it('measures how far D_crit moves', () => {
    const { p3 } = assessPredictions(cutSweep((decay) => 200 * decay ** 0.2));
    expect(p3.shift?.factor).toBeGreaterThan(1.53);
    expect(p3.shift?.factor).toBeLessThan(1.64); // 10^0.2 = 1.585
    expect(p3.verdict).toBe('partly'); // less than the transition is wide
  });

  it('is not so where D_crit moves further than the transition is wide, whichever way', () => {
    for (const power of [0.5, -0.5]) {
      const { p3 } = assessPredictions(cutSweep((decay) => 200 * decay ** power, 1.8));
      expect(p3.verdict).toBe('not reproduced');
      expect(p3.shift?.factor).toBeGreaterThan(10 ** power * 0.9);
      expect(p3.shift?.factor).toBeLessThan(10 ** power * 1.1);
    }
  });

  it('sees D_crit go up and down again, which no line shows', () => {
    const { p3 } = assessPredictions(cutSweep((decay) => (decay === 1 ? 120 : 200)));
    expect(p3.shift?.spread).toBeGreaterThan(1.5);
    expect(p3.verdict).toBe('partly');
  });

  it('takes a D_crit beyond the sizes as at least as far as these', () => {
    const far = cutSweep((decay) => (decay === 3 ? 1e5 : 100), 1.8);
    const { p3 } = assessPredictions(far);
    expect(p3.shift?.bounded).toEqual([3]);
    expect(p3.shift?.spread).toBeGreaterThan(6);
    expect(p3.verdict).toBe('not reproduced');
  });

  it('finds the largest difference at equal D′', () => {
    const rows = DECAYS.flatMap((weightDecay) =>
      SIZES.map((trainExamples) =>
        createSweepRow({
          protocol: 'ungrok',
          trainExamples,
          weightDecay,
          testAccuracy: trainExamples < 200 ? 0 : trainExamples === 240 ? weightDecay / 4 : 1,
        }),
      ),
    );
    const { p3 } = assessPredictions(rows);
    expect(p3.gap?.trainExamples).toBe(240);
    expect(p3.gap?.difference).toBeCloseTo(0.675, 12);
    expect(p3.verdict).toBe('cannot say'); // one seed
    expect(p3.shift?.seeds).toBe(1);
    expect('interval' in (p3.shift ?? {})).toBe(false);
  });

  it('is not decided by one weight decay, or by weight decay 0', () => {
    expect(assessPredictions(cutSweep(flat, 2, { decays: [1] })).p3.verdict).toBe('cannot say');
    expect(assessPredictions(cutSweep(flat, 2, { decays: [0, 1] })).p3.verdict).toBe('cannot say');
  });

  it('is the same whenever it is asked', () => {
    expect(assessPredictions(cutSweep(flat)).p3).toEqual(assessPredictions(cutSweep(flat)).p3);
  });
});

describe('P4, semi-grokking', () => {
  /** Final test accuracies by size, one a seed. */
  const scratch = (
    table: Record<number, readonly number[]>,
    more: Partial<SweepRowOverrides> = {},
  ) =>
    Object.entries(table).flatMap(([size, accuracies]) =>
      accuracies.map((testAccuracy, seed) =>
        createSweepRow({ trainExamples: Number(size), seed, testAccuracy, ...more }),
      ),
    );
  const COMMON = { 200: [0.02, 0.03], 300: [0.4, 0.1], 400: [0.97, 0.7], 600: [1, 1] };

  it('is reproduced where half of the seeds of one size converge in the middle', () => {
    const one = assessPredictions(scratch({ ...COMMON, 350: [0.5, 0.6, 0.02, 1] })).p4;
    expect(one).toMatchObject({
      verdict: 'reproduced',
      runs: 12,
      semiGrokked: 4,
      unconverged: 0,
      sizes: { lowest: 300, highest: 400 },
      thresholds: { low: 0.2, grokked: 0.95 },
    });
  });

  it('is partly so for single runs, and for such as were on their way', () => {
    expect(assessPredictions(scratch(COMMON)).p4.verdict).toBe('partly');
    const unconverged = assessPredictions([
      ...scratch({ 200: [0.02], 600: [1] }),
      ...scratch({ 300: [0.5, 0.5] }, { ended: 'out-of-steps' }),
    ]).p4;
    expect(unconverged).toMatchObject({
      verdict: 'partly',
      semiGrokked: 0,
      unconverged: 2,
      unconvergedSizes: { lowest: 300, highest: 300 },
    });
    expect('sizes' in unconverged).toBe(false);
  });

  it('is not there where runs jump from nothing to all', () => {
    const jump = { 200: [0.02, 0.2], 300: [0.19, 0.95], 400: [0.99, 1] };
    expect(assessPredictions(scratch(jump)).p4.verdict).toBe('not reproduced');
  });

  it('is not decided where nothing memorised, or all runs are on one side', () => {
    expect(assessPredictions(scratch(COMMON, { trainAccuracy: 0.9 })).p4.verdict).toBe(
      'cannot say',
    );
    expect(assessPredictions(scratch({ 2: [0], 3: [0.1], 4: [0] })).p4.verdict).toBe('cannot say');
    expect(assessPredictions(scratch(COMMON, { protocol: 'ungrok' })).p4.verdict).toBe(
      'cannot say',
    );
    expect(assessPredictions(scratch(COMMON, { labels: 'random' })).p4.verdict).toBe('cannot say');
  });
});
