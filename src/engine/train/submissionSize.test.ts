import { describe, expect, it } from 'vitest';
import { createSubmissionSize } from './submissionSize';

/** Steps of the n-th submission on a machine that takes `ms` a step. */
function stepsAfter(ms: number, submissions = 40): number {
  const size = createSubmissionSize();
  for (let i = 0; i < submissions; i++) size.took(size.steps, size.steps * ms);
  return size.steps;
}

describe('submission size', () => {
  it.each([0.05, 0.4, 2])('converges to about ten milliseconds at %d ms a step', (ms) => {
    expect(stepsAfter(ms) * ms).toBeGreaterThan(7);
    expect(stepsAfter(ms) * ms).toBeLessThanOrEqual(10.5);
  });

  it('never asks for less than one step', () => {
    expect(stepsAfter(500)).toBe(1);
  });

  it('at most doubles, however quick an answer was', () => {
    const size = createSubmissionSize();
    size.took(1, 0);
    expect(size.steps).toBe(2);
  });

  it('shrinks at once when steps become slow', () => {
    const size = createSubmissionSize();
    for (let i = 0; i < 10; i++) size.took(size.steps, size.steps * 0.1);
    const before = size.steps;
    size.took(before, before * 10);
    expect(size.steps).toBe(1);
  });
});
