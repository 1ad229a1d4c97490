import { nn, numpy as np } from '@jax-js/jax';
import { type JaxNetwork, weightOf } from './jaxNetwork';

/**
 * The mlp with two tables and ReLU. Tables are read by `take`: products with one-hot rows cost four times as much at p = 113
 * (0.1.25, wasm).
 */
export const jaxMlp: JaxNetwork = (_model, _tokens, weights, x, y) => {
  const rowsX = np.take(weightOf(weights, 'W_A'), x, 0); // [n, dModel]
  const rowsY = np.take(weightOf(weights, 'W_B'), y, 0);
  const pre = np.matmul(rowsX.add(rowsY), weightOf(weights, 'W_in')); // [n, dHidden]
  return np.matmul(nn.relu(pre), weightOf(weights, 'W_out')); // [n, tokens]
};
