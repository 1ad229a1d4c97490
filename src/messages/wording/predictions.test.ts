import { expect, it } from 'vitest';
import {
  convergenceText,
  decayIndependenceText,
  semiGrokkingText,
  sharpTransitionText,
} from './predictions';

const fit = {
  kind: 'fit',
  dCrit: 199.6,
  width: 0.7,
  sharperThanSizes: false,
  interval: [190, 210],
  outside: 0,
} as const;
const convergence = { runs: 96, unconverged: 0, diverged: 0, unmeasured: 0 };

it('counts runs that converged, ran out of steps, or were left out', () => {
  expect(convergenceText(convergence)).toBe('All 96 runs converged.');
  expect(convergenceText({ runs: 96, unconverged: 96, diverged: 0, unmeasured: 24 })).toBe(
    'Of 96 runs, 96 ran out of steps before converging. Left out: 24 runs without a test accuracy.',
  );
  expect(convergenceText({ runs: 1, unconverged: 0, diverged: 2, unmeasured: 0 })).toBe(
    'The only run converged. Left out: 2 runs that blew up.',
  );
  expect(convergenceText({ runs: 0, unconverged: 0, diverged: 3, unmeasured: 0 })).toBe(
    'All 3 runs blew up.',
  );
});

it('words the sharp transition (P2) for each weight decay', () => {
  const none = { kind: 'none', code: 'all-below', values: { most: 0.02, size: 680 } } as const;
  const { interval: _, ...oneSeed } = { ...fit, sharperThanSizes: true };
  const text = sharpTransitionText({
    verdict: 'partly',
    curves: [
      { weightDecay: 0.3, fit, finding: 'sharp', widthFactor: 2.013 },
      { weightDecay: 1, fit: oneSeed, finding: 'unresolved', widthFactor: 4 },
      { weightDecay: 3, fit: none, finding: 'none' },
    ],
    convergence,
  });
  expect(text).toBe(
    [
      'At weight decay 0.3 test accuracy rises from 10 % to 90 % within a factor of 2.01 around D_crit = 200 (95 % interval 190 to 210).',
      'At weight decay 1 test accuracy rises from 10 % to 90 % within a factor of at most 4 around D_crit = 200 (one seed: no interval).',
      'At weight decay 3: Test accuracy is at most 2 % at every size: the critical size is above 680.',
      'All 96 runs converged.',
    ].join(' '),
  );
  expect(sharpTransitionText({ verdict: 'cannot say', curves: [], convergence })).toBe(
    'No run was cut to fewer examples.',
  );
});

it('words how D_crit depends on weight decay (P3)', () => {
  const shift = {
    ...{ from: 0.3, to: 3, factor: 1.5912, spread: 1.6, seeds: 4, widthFactor: 2 },
    interval: [1.5, 1.7],
    bounded: [3],
  } as const;
  const gap = { trainExamples: 240, difference: 0.675 };
  expect(decayIndependenceText({ verdict: 'partly', shift, gap, convergence })).toBe(
    [
      'From weight decay 0.3 to 3, D_crit changes by a factor of 1.59 (95 % interval 1.5 to 1.7, 4 seeds).',
      'The largest D_crit is 1.6 times the smallest; a transition is up to a factor of 2 wide.',
      'At weight decay 3 it lies beyond the sizes, so that it moves more.',
      'At equal D′, mean test accuracy differs by at most 68 percentage points (D′ = 240).',
      'All 96 runs converged.',
    ].join(' '),
  );
  const { interval: _, ...oneSeed } = { ...shift, seeds: 1, bounded: [] };
  expect(decayIndependenceText({ verdict: 'cannot say', shift: oneSeed, convergence })).toContain(
    'by a factor of 1.59 (one seed: no interval).',
  );
  expect(decayIndependenceText({ verdict: 'cannot say', convergence })).toBe(
    'D_crit after a cut is not known for two weight decays above 0, so that it cannot be compared.',
  );
});

it('words semi-grokking (P4)', () => {
  const thresholds = { low: 0.2, grokked: 0.95 };
  const semiGrokked = {
    verdict: 'reproduced',
    ...{ runs: 12, semiGrokked: 4, unconverged: 0, thresholds },
    sizes: { lowest: 300, highest: 400 },
  } as const;
  expect(semiGrokkingText(semiGrokked)).toBe(
    'Of 12 runs from scratch that memorised, 4 converged between 20 % and 95 % test accuracy, with 300 to 400 training examples (a factor of 1.33). None ran out of steps there.',
  );
  const unconverged = {
    verdict: 'partly',
    ...{ runs: 4, semiGrokked: 0, unconverged: 2, thresholds },
    unconvergedSizes: { lowest: 300, highest: 300 },
  } as const;
  expect(semiGrokkingText(unconverged)).toBe(
    'Of 4 runs from scratch that memorised, 0 converged between 20 % and 95 % test accuracy. 2 runs ran out of steps there (D = 300).',
  );
  const none = { verdict: 'cannot say', runs: 0, semiGrokked: 0, unconverged: 0 } as const;
  expect(semiGrokkingText(none)).toBe('No run from scratch memorised its examples.');
});
