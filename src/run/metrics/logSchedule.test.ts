import { describe, expect, it } from 'vitest';
import { nextLoggingStep } from './logSchedule';

function schedule(every: number, until: number): number[] {
  const steps = [0];
  for (let step = 0; step < until; ) {
    const next = nextLoggingStep(step, every);
    if (!(next > step)) throw new Error(`${next} does not follow ${step}`);
    steps.push(next);
    step = next;
  }
  return steps;
}
const gapsOf = (steps: number[]) => steps.slice(1).map((step, i) => step - (steps[i] as number));

describe.each([1, 2, 7, 10, 25, 1000])('measuring every %i steps', (every) => {
  const steps = schedule(every, 50_000);

  it('only goes forward, in whole steps', () => {
    expect(steps.every(Number.isInteger)).toBe(true);
    expect(Math.min(...gapsOf(steps))).toBeGreaterThanOrEqual(1);
  });

  it('never leaves more than that between two rows', () => {
    expect(Math.max(...gapsOf(steps))).toBeLessThanOrEqual(every);
  });

  it('begins with every step', () => {
    expect(steps.slice(0, 15)).toEqual(Array.from({ length: 15 }, (_, step) => step));
  });

  it('ends up on the multiples, all of them', () => {
    const regular = steps.filter((step) => step >= 24 * every);
    expect(regular.length).toBeGreaterThan(20);
    expect(regular.every((step) => step % every === 0)).toBe(true);
    expect(new Set(gapsOf(regular))).toEqual(new Set([every]));
  });
});

it('has about 24 rows per factor of ten before that', () => {
  const steps = schedule(1000, 5000);
  expect(steps.filter((step) => step >= 100 && step < 1000).length).toBeCloseTo(24, -0.5);
});

it('finds its way back from a step measured out of turn', () => {
  expect(nextLoggingStep(1234, 10)).toBe(1240);
  expect(nextLoggingStep(1239, 10)).toBe(1240);
  expect(nextLoggingStep(1240, 10)).toBe(1250);
});
