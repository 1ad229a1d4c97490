import { numpy as np } from '@jax-js/jax';
import type { OptimizerConfig } from '../../../src/run/runConfig';

/** A parameter and its two moments, of one shape. */
export interface JaxParameterState {
  readonly weight: np.Array;
  readonly m: np.Array;
  readonly v: np.Array;
}

/** The numbers of adamwStep, as scalars: they change every step, and what is compiled must not. */
export type JaxStepNumbers = {
  readonly decay: np.Array;
  readonly rate: np.Array;
  readonly inverse: np.Array;
};

/** One AdamW update, as adamwStep describes it. Uses up the moments and the gradient, not the step's numbers. */
export function jaxAdamW(
  { weight, m: first, v: second }: JaxParameterState,
  gradient: np.Array,
  { beta1, beta2, epsilon }: OptimizerConfig,
  { decay, rate, inverse }: JaxStepNumbers,
): JaxParameterState {
  const m = first.mul(beta1).add(gradient.ref.mul(1 - beta1));
  const v = second.mul(beta2).add(np.square(gradient).mul(1 - beta2));
  const size = np.sqrt(v.ref).mul(inverse.ref).add(epsilon);
  const change = m.ref.mul(rate.ref).div(size);
  const decayed = weight.ref.sub(weight.mul(decay.ref));
  return { weight: decayed.sub(change), m: m, v: v };
}
