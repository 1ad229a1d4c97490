import type { OptimizerConfig } from '../../run/config/runConfig';
import type { InitialWeights, Member, TrainingState, Weights } from './trainer';

/** The parts of a TrainingState, in the order in which engines keep them. */
export const STATE_PARTS = ['weights', 'm', 'v', 'compensation'] as const;

const mapWeights = (weights: InitialWeights, of: (value: number) => number): Weights =>
  Object.fromEntries(
    Object.entries(weights).map(([name, values]) => [name, Float32Array.from(values, of)]),
  );

/**
 * What a member's training starts from: its state, or its weights with nothing remembered yet; what float32 cannot hold
 * of weights in float64 is the first that the optimiser carries over.
 */
export const startingState = ({ state, weights }: Member): TrainingState =>
  state ?? {
    weights: mapWeights(weights, (value) => value),
    m: mapWeights(weights, () => 0),
    v: mapWeights(weights, () => 0),
    compensation: mapWeights(weights, (value) => value - Math.fround(value)),
  };

/** The numbers of AdamW that depend on the step, in double precision. */
export interface AdamwStep {
  /** lr·wd: the share of a weight that decay takes. Not 1 − lr·wd, which float32 would round. */
  readonly decay: number;
  /** lr / (1 − β₁ᵗ). */
  readonly rate: number;
  /** 1 / √(1 − β₂ᵗ): w ← w − decay·w − rate·m / (√v·inverse + ε). */
  readonly inverse: number;
}

/**
 * AdamW as PyTorch defines it, at step t (from 1), with a linear warm-up of the learning rate; the decay follows the
 * warm-up too, as it is multiplied by the learning rate of the step.
 */
export function adamwStep(optimizer: OptimizerConfig, t: number): AdamwStep {
  const { learningRate, weightDecay, warmupSteps, beta1, beta2 } = optimizer;
  const rate = learningRate * Math.min(1, t / Math.max(1, warmupSteps));
  return {
    decay: rate * weightDecay,
    rate: rate / (1 - beta1 ** t),
    inverse: 1 / Math.sqrt(1 - beta2 ** t),
  };
}
