import { jit, type numpy as np, tree, valueAndGrad } from '@jax-js/jax';
import type { OptimizerConfig } from '../../../src/run/runConfig';
import { type JaxStepNumbers, jaxAdamW } from './jaxAdamW';
import type { JaxExamples, JaxWeights } from './jaxNetwork';

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
