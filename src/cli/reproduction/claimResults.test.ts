import { describe, expect, it } from 'vitest';
import { simulateVariant } from './circuitVariants';
import { circuitResult, experimentResult } from './claimResults';
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
