import { describe, expect, it } from 'vitest';
import { totalLoss } from './circuitLoss';
import type { CircuitModel } from './circuitModel';
import { circuitModel } from './circuitModel';
import { PAPER_CIRCUITS } from './circuitSettings';
import { gradientStep } from './gradientStep';

type Factors = [number, number, number, number];
const stepFrom = (model: CircuitModel, ...factors: Factors) => {
  const moved = Float64Array.from(factors);
  gradientStep(moved, model);
  return [...moved] as Factors;
};

it('makes the paper’s first step', () => {
  const model = circuitModel(PAPER_CIRCUITS);
  const [gen1, gen2, mem1, mem2] = stepFrom(model, 0, 0.005, 0, 1);
  expect(gen1 * gen2).toBeCloseTo(7 / 28_250_000, 20);
  expect(mem1 * mem2).toBeCloseTo(28 / 2825, 15);
  expect((mem1 * mem2) / (gen1 * gen2)).toBeCloseTo(40_000, 7);
});

describe.each([0.5, 1.2, 2, 3])('for κ = %d', (kappa) => {
  const model = circuitModel({ ...PAPER_CIRCUITS, kappa, alpha: 0.02 });

  it('goes down the loss by its gradient over all four factors', () => {
    const at: Factors = [0.8, 1.1, 1.7, -0.6];
    const loss = (x: readonly number[]) => {
      const [a = 0, b = 0, c = 0, d = 0] = x;
      return totalLoss(model, a * b, c * d);
    };
    const moved = stepFrom(model, ...at);
    at.forEach((factor, i) => {
      const shifted = (by: number) => at.map((x, k) => (k === i ? x + by : x));
      const slope = (loss(shifted(1e-6)) - loss(shifted(-1e-6))) / 2e-6;
      expect((moved[i] as number) - factor).toBeCloseTo(-model.learningRate * slope, 9);
    });
  });
});

it('is not thrown across 0 where decay has an infinite slope', () => {
  const model = circuitModel({ ...PAPER_CIRCUITS, kappa: 4 });
  for (const tiny of [1e-6, 1e-9, 1e-30, 1e-300]) {
    const moved = stepFrom(model, tiny, 1, 3, 3);
    expect(moved[0]).toBe(0);
    expect(moved[1]).toBeLessThanOrEqual(1);
    expect(moved.every(Number.isFinite)).toBe(true);
  }
});
