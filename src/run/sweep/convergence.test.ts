import { describe, expect, it } from 'vitest';
import { parseConfig } from '../config/parseConfig';
import {
  CONVERGENCE_ACCURACY_RANGE,
  CONVERGENCE_NORM_RANGE,
  CONVERGENCE_TIME_CONSTANTS,
  createConvergenceFollower,
} from './convergence';

const configWith = (weightDecay: number, learningRate = 0.01) =>
  parseConfig([
    ['optimizer.weightDecay', String(weightDecay)],
    ['optimizer.learningRate', String(learningRate)],
  ]).config;

interface Curve {
  accuracy(step: number): number;
  norm(step: number): number;
}

/** The first step of a run measured every ten at which it has converged; undefined if it has not by `until`. */
function convergedAt(curve: Curve, until: number, config = configWith(1), since = 0) {
  const follower = createConvergenceFollower(config, since);
  for (let step = since; step <= until; step += 10) {
    follower.add({ step, testAccuracy: curve.accuracy(step), weightNorm: curve.norm(step) });
    if (follower.hasConverged()) return step;
  }
  return undefined;
}

/** The same by looking at every row again: no windows that move. */
function convergedAtByBruteForce(
  { accuracy, norm }: Curve,
  until: number,
  least: number,
  since = 0,
) {
  for (let step = since; step <= until; step += 10) {
    const middle = (since + step) / 2;
    if (step - middle < least) continue;
    const steps = Array.from({ length: until }, (_, i) => since + 10 * i).filter(
      (at) => at >= middle && at <= step,
    );
    const range = (of: (at: number) => number) => {
      const values = steps.map(of);
      return [Math.min(...values), Math.max(...values)] as const;
    };
    const [low, high] = range(accuracy);
    const [lightest, heaviest] = range(norm);
    if (
      high - low <= CONVERGENCE_ACCURACY_RANGE &&
      heaviest - lightest <= CONVERGENCE_NORM_RANGE * heaviest
    )
      return step;
  }
  return undefined;
}

const flat = { accuracy: () => 0.3, norm: () => 40 };

describe('convergence', () => {
  it('takes as long as weight decay takes to forget, whatever the rates', () => {
    expect(convergedAt(flat, 9000)).toBe((2 * CONVERGENCE_TIME_CONSTANTS) / 0.01);
    expect(convergedAt(flat, 9000, configWith(2))).toBe((2 * CONVERGENCE_TIME_CONSTANTS) / 0.02);
    expect(convergedAt(flat, 90_000, configWith(1, 0.001))).toBe(
      (2 * CONVERGENCE_TIME_CONSTANTS) / 0.001,
    );
  });

  it('counts from a cut', () => {
    expect(convergedAt(flat, 9000, configWith(1), 500)).toBe(
      500 + (2 * CONVERGENCE_TIME_CONSTANTS) / 0.01,
    );
  });

  it('never comes without weight decay', () => {
    expect(convergedAt(flat, 90_000, configWith(0))).toBeUndefined();
  });

  it.each([
    [
      'an accuracy that climbs',
      { ...flat, accuracy: (step: number) => Math.min(0.9, step / 9000) },
    ],
    ['a norm that falls', { ...flat, norm: (step: number) => 30 + 30 * Math.exp(-step / 2000) }],
    ['a dip', { ...flat, accuracy: (step: number) => (step === 3000 ? 0.1 : 0.3) }],
    ['a slow wave', { ...flat, accuracy: (step: number) => 0.5 + 0.2 * Math.sin(step / 3000) }],
    [
      'noise',
      {
        accuracy: (step: number) => 0.3 + 0.03 * Math.sin(step),
        norm: (step: number) => 40 + 0.3 * Math.cos(3 * step),
      },
    ],
  ])('is found where a search through all rows finds it: %s', (_, curve) => {
    expect(convergedAt(curve, 12_000)).toBe(
      convergedAtByBruteForce(curve, 12_000, CONVERGENCE_TIME_CONSTANTS / 0.01),
    );
  });

  it('needs no test set', () => {
    expect(convergedAt({ ...flat, accuracy: () => Number.NaN }, 9000)).toBe(
      (2 * CONVERGENCE_TIME_CONSTANTS) / 0.01,
    );
  });
});
