import { expect, it } from 'vitest';
import { adamwStep } from './adamwStep';

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
