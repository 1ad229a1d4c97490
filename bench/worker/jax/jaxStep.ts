import { jit, numpy as np, tree, valueAndGrad } from '@jax-js/jax';
import type { OptimizerConfig } from '../../../src/run/config/runConfig';
import type { JaxExamples, JaxWeights } from './jaxNetworks';

/** A parameter and its two moments, of one shape. */
export interface JaxParameterState {
  readonly weight: np.Array;
  readonly m: np.Array;
  readonly v: np.Array;
}

/** The numbers of adamwStep, as scalars: they change every step, and what is compiled must not. */
type JaxStepNumbers = {
  readonly decay: np.Array;
  readonly rate: np.Array;
  readonly inverse: np.Array;
};

/** One AdamW update, as adamwStep describes it. Uses up the moments and the gradient, not the step's numbers. */
function jaxAdamW(
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

/** Weights, first moments, second moments. */
export type JaxState = [JaxWeights, JaxWeights, JaxWeights];

/** One training step, compiled: gradient and update. Uses its arguments up. */
export const jaxStep = (
  loss: (weights: JaxWeights, examples: JaxExamples) => np.Array,
  optimizer: OptimizerConfig,
) =>
  jit((state: JaxState, examples: JaxExamples, numbers: JaxStepNumbers): JaxState => {
    const [weights, firsts, seconds] = state;
    const [value, gradient] = valueAndGrad(loss)(tree.ref(weights), examples);
    value.dispose();
    const next: JaxState = [{}, {}, {}];
    for (const [name, weight] of Object.entries(weights)) {
      const [first, second, slope] = [firsts, seconds, gradient].map((each) => each[name]);
      const before = { weight, m: first, v: second } as Parameters<typeof jaxAdamW>[0];
      const after = jaxAdamW(before, slope as np.Array, optimizer, numbers);
      next[0][name] = after.weight;
      next[1][name] = after.m;
      next[2][name] = after.v;
    }
    tree.dispose(numbers);
    return next;
  });
