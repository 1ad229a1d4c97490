import { expect, it } from 'vitest';
import { DEFAULTS } from '../../run/config/presets';
import { configFromSettings } from '../../run/config/settings';
import { adamwStep, startingState } from './adamw';
import type { Member } from './trainer';

const { optimizer: defaultOptimizer } = configFromSettings('quick', DEFAULTS);
const member: Member = {
  train: Int32Array.of(0, 0, 0),
  test: new Int32Array(),
  weights: { A: Float64Array.of(1 + 1e-9, 2), B: Float32Array.of(3) },
  optimizer: defaultOptimizer,
};

it('starts with nothing remembered, and carries over what float32 cannot hold', () => {
  const { weights, m: startM, v: startV, compensation } = startingState(member);
  expect(weights).toEqual({ A: Float32Array.of(1, 2), B: Float32Array.of(3) });
  expect(startM).toEqual({ A: new Float32Array(2), B: new Float32Array(1) });
  expect(startV).toEqual(startM);
  expect(compensation.A?.[0]).toBeCloseTo(1e-9, 15);
  expect([compensation.A?.[1], compensation.B?.[0]]).toEqual([0, 0]);
});

it('goes on from the state of an earlier trainer instead', () => {
  const state = startingState({ ...member, weights: { A: Float32Array.of(7) } });
  expect(startingState({ ...member, state })).toBe(state);
});

const settings = {
  learningRate: 0.01,
  weightDecay: 0.5,
  warmupSteps: 10,
  beta1: 0.9,
  beta2: 0.98,
  epsilon: 1e-8,
};

it('warms up linearly, and the decay with it', () => {
  const decays = [1, 5, 10, 11, 500].map((t) => adamwStep(settings, t).decay);
  const shares = [0.1, 0.5, 1, 1, 1];
  decays.forEach((decay, i) => {
    expect(decay).toBeCloseTo(0.01 * 0.5 * (shares[i] ?? 0), 12);
  });
  expect(adamwStep({ ...settings, warmupSteps: 0 }, 1).decay).toBeCloseTo(0.005, 12);
});

it('makes the first step as long as the learning rate, whatever the gradient', () => {
  for (const gradient of [1e-3, 1, 40]) {
    const { rate, inverse } = adamwStep({ ...settings, warmupSteps: 0 }, 1);
    const m = 0.1 * gradient;
    const v = 0.02 * gradient ** 2;
    expect((rate * m) / (Math.sqrt(v) * inverse)).toBeCloseTo(0.01, 10);
  }
});
