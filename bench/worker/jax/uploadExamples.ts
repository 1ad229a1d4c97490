import { numpy as np } from '@jax-js/jax';
import { exampleColumn } from '../../../src/engine/tfjs/columnOf';
import type { JaxExamples } from './jaxNetwork';

/** Examples [n, 3] on the device. */
export function uploadExamples(examples: Int32Array, tokens: number): JaxExamples {
  const n = examples.length / 3;
  const ones = new Float32Array(n * tokens);
  exampleColumn(examples, 2).forEach((label, i) => {
    ones[i * tokens + label] = 1;
  });
  return {
    x: np.array(exampleColumn(examples, 0), { dtype: np.int32 }),
    y: np.array(exampleColumn(examples, 1), { dtype: np.int32 }),
    labels: np.array(ones).reshape([n, tokens]),
  };
}
