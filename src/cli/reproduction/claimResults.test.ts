import { describe, expect, it } from 'vitest';
import { circuitRatio } from '../../analysis/predictions/circuitRatio';
import { createSweepRow } from '../../analysis/testing/sweepRow.suite';
import type { CircuitRunRow } from './circuitRuns';
import { simulateVariant } from './circuitVariants';
import {
  circuitGrowthResult,
  circuitRatioResult,
  circuitResult,
  experimentResult,
} from './claimResults';
import type { ExperimentRun } from './experimentRuns';

const [all, inefficient, fast] = (['all', 'inefficient', 'fast'] as const).map((name) =>
  simulateVariant(name, 30_000),
) as [
  ReturnType<typeof simulateVariant>,
  ReturnType<typeof simulateVariant>,
  ReturnType<typeof simulateVariant>,
];
const long = simulateVariant('all', 400_000);

describe('Section 3', () => {
  it('is reproduced by the paper’s numbers', () => {
    const { verdict, sentence } = circuitResult(all, inefficient, fast, long);
    expect(verdict).toBe('reproduced');
    expect(sentence).toContain('overtakes w_mem at step 5,010');
    expect(sentence).toContain('w_gen / w_mem is 8.00; theorem D.4 says 8.00');
  });

  it('is only partly so where a part of it does something else', () => {
    expect(circuitResult(all, fast, fast, long).verdict).toBe('partly'); // test loss falls
    expect(circuitResult(all, inefficient, all, long).verdict).toBe('partly'); // there is a delay
    expect(circuitResult(fast, inefficient, fast, long).verdict).toBe('partly'); // there is none
    expect(circuitResult(all, inefficient, fast, simulateVariant('all', 7000)).verdict).toBe(
      'partly',
    ); // not yet in the limit
  });

  it('is not reproduced where nothing is as it says', () => {
    expect(circuitResult(inefficient, fast, all, inefficient).verdict).toBe('not reproduced');
  });
});

const run = (seed: number, seen: boolean, grokkedAt = Number.NaN): ExperimentRun => ({
  experiment: 'grokking',
  seed,
  seen,
  memorisedAt: 60 + seed,
  grokkedAt,
  ungrokkedAt: Number.NaN,
  steps: 3000,
  trainAccuracy: 1,
  testAccuracy: seen ? 0.98 : 0.4,
});
const runs = (seen: number, of: number) =>
  Array.from({ length: of }, (_, seed) =>
    run(seed, seed < seen, seed < seen ? 600 + seed : undefined),
  );

describe('a behaviour of Figure 1', () => {
  it('counts the seeds: eight of ten are most', () => {
    expect(experimentResult(runs(8, 10)).verdict).toBe('reproduced');
    expect(experimentResult(runs(7, 10)).verdict).toBe('partly');
    expect(experimentResult(runs(0, 10)).verdict).toBe('not reproduced');
  });

  it('says when, over those that got there', () => {
    expect(experimentResult(runs(3, 4)).sentence).toBe(
      'Seen with 3 of 4 seeds: memorised at step 62 (60 to 63), grokked at step 601 (600 to 602); final test accuracy 40 % to 98 %.',
    );
  });
});

/** One that grows both circuits while the norm falls, and leaves C_mem near 0, or does neither. By test pairs it does nothing. */
function circuitRows(seed: number, isSeen: boolean): CircuitRunRow[] {
  const values = isSeen
    ? ([
        [100, 50, 1, 8],
        [300, 46, 4, 10],
        [1000, 45, 20, 1],
        [3000, 44, 19, 0.5],
      ] as const)
    : ([
        [100, 40, 1, 8],
        [300, 46, 4, 10],
        [1000, 45, 3, 11],
        [3000, 44, 2, 12],
      ] as const);
  return values.map(([step, weightNorm, oGen, oMemTrain]) => ({
    network: 'onehot',
    seed,
    step,
    weightNorm,
    trainAccuracy: 1,
    testAccuracy: 0.98,
    oGen,
    oMemTrain,
    oGenHeldOut: 0,
    oMemHeldOut: oGen + oMemTrain,
    lookedUp: 0.45,
  }));
}

describe('Figure 9', () => {
  const of = (seen: number, all: number) =>
    Array.from({ length: all }, (_, seed) => circuitRows(seed, seed < seen));

  it('counts the seeds with which both parts are seen', () => {
    expect(circuitGrowthResult(of(4, 5), 'proxy').verdict).toBe('reproduced');
    expect(circuitGrowthResult(of(3, 5), 'proxy').verdict).toBe('partly');
    expect(circuitGrowthResult(of(0, 5), 'proxy').verdict).toBe('not reproduced');
    expect(circuitGrowthResult(of(5, 5), 'heldOut').verdict).toBe('not reproduced');
    expect(circuitGrowthResult([], 'proxy').verdict).toBe('cannot say');
  });

  it('says where, and how it ends', () => {
    expect(circuitGrowthResult(of(1, 2), 'proxy').sentence).toBe(
      'Both logits grow while the norm falls with 1 of 2 seeds: from step 100 (100 to 100) to 300 (300 to 300), where the norm falls by 8 % (8 % to 8 %). ' +
        'Where the norm falls most, from step 200 (100 to 300) to 3,000 (3,000 to 3,000), o_gen changes by 8.00 (-2.00 to 18.0), o_mem by -2.75 (-7.50 to 2.00). ' +
        'C_mem’s logit stays within 10 % of C_gen’s to the end with 1 of 2 seeds, since step 1,000 (1,000 to 1,000); C_gen’s then changes by -5 % (-5 % to -5 %). ' +
        'At step 3,000 o_gen is 10.5 (2.00 to 19.0), o_mem 6.25 (0.500 to 12.0), test accuracy 98 % at least.',
    );
  });
});

describe('Figure 10', () => {
  it('says correlation, ratios and what a lookup table has', () => {
    const rows = [0, 1].flatMap((seed) =>
      [100, 400, 1600].map((trainExamples) => {
        const oGen = trainExamples / 100;
        return createSweepRow({
          ...{ protocol: 'ungrok', trainExamples, seed, oGen, oMemTrain: 1 / oGen },
          ...{ oGenHeldOut: trainExamples === 100 ? -1 : oGen, oMemHeldOut: 2 },
        });
      }),
    );
    const proxy = circuitRatioResult(circuitRatio(rows, 'proxy'));
    expect(proxy.verdict).toBe('partly'); // a factor of 256, of which a lookup table has 29
    expect(proxy.sentence).toBe(
      'Rank correlation of D and o_gen / o_mem: 1.000 (95 % interval 1.000 to 1.000, 2 seeds). ' +
        'The median ratio is 1.00 at D = 100, 256 at D = 1,600; those that are positive and finite span a factor of 256. ' +
        'A lookup table of the training pairs alone would go from 0.0296 to 0.851, a factor of 28.8. All 6 runs converged.',
    );
    const heldOut = circuitRatioResult(circuitRatio(rows, 'heldOut'));
    expect(heldOut.sentence).toContain('The median ratio is not above 0 at D = 100');
    expect(heldOut.sentence).toContain('A lookup table has 0 at every D.');
  });
});
