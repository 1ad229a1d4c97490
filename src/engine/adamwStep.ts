import type { OptimizerConfig } from '../run/runConfig';

/** The numbers of AdamW that depend on the step, in double precision. */
export interface AdamwStep {
  /** 1 − lr·wd: what decay leaves of a weight. */
  readonly keep: number;
  /** lr / (1 − β₁ᵗ). */
  readonly rate: number;
  /** 1 / √(1 − β₂ᵗ): w ← keep·w − rate·m / (√v·inverse + ε). */
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
    keep: 1 - rate * weightDecay,
    rate: rate / (1 - beta1 ** t),
    inverse: 1 / Math.sqrt(1 - beta2 ** t),
  };
}
