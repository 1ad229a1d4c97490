import { expect, it } from 'vitest';
import { experimentAnswer } from './experimentAnswer';
import type { ExperimentRun } from './experimentRuns';

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

it('counts the seeds: eight of ten are most', () => {
  expect(experimentAnswer(runs(8, 10)).verdict).toBe('reproduced');
  expect(experimentAnswer(runs(7, 10)).verdict).toBe('partly');
  expect(experimentAnswer(runs(0, 10)).verdict).toBe('not reproduced');
});

it('says when, over those that got there', () => {
  expect(experimentAnswer(runs(3, 4)).sentence).toBe(
    'Seen with 3 of 4 seeds: memorised at step 62 (60 to 63), grokked at step 601 (600 to 602); final test accuracy 40 % to 98 %.',
  );
});
