import type { OptimizerConfig } from '../run/runConfig';

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
