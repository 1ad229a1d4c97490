import { nn, numpy as np } from '@jax-js/jax';
import { type JaxNetwork, weightOf } from './jaxNetwork';

/**
 * One causal attention layer read at "=", then a ReLU layer, both into the residual stream; no LayerNorm. Only "=" attends, so
 * there is one query an example, and no mask.
 */
export const jaxTransformer: JaxNetwork = (model, tokens, weights, x, y) => {
  const { dModel: d, heads } = model;
  const width = d / heads;
  const n = x.shape[0] as number;
  const weight = (name: string) => weightOf(weights, name);

  const equals = np.full([n], tokens, { dtype: np.int32 });
  const sequence = np.stack([x, y, equals], 1); // [n, 3]
  const embedded = np.take(weight('W_E'), sequence, 0).add(weight('W_pos')); // [n, 3, d]
  const last = np.split(embedded.ref, 3, 1).map((part, i) => {
    if (i < 2) part.dispose();
    return part;
  })[2] as np.Array; // [n, 1, d]

  const query = np.matmul(last.ref, weight('W_Q')).reshape([n, 1, heads, width]);
  const keys = np.matmul(embedded.ref, weight('W_K')).reshape([n, 3, heads, width]);
  const values = np.matmul(embedded, weight('W_V')).reshape([n, 3, heads, width]);
  const scores = np.sum(keys.mul(query), -1).mul(1 / Math.sqrt(width)); // [n, 3, heads]
  const attention = nn.softmax(scores, 1).reshape([n, 3, heads, 1]);
  const mixed = np.sum(attention.mul(values), 1).reshape([n, d]);
  const attended = last.reshape([n, d]).add(np.matmul(mixed, weight('W_O'))); // [n, d]

  const hidden = nn.relu(np.matmul(attended.ref, weight('W_in')).add(weight('b_in'))); // [n, dMlp]
  const out = attended.add(np.matmul(hidden, weight('W_out')).add(weight('b_out'))); // [n, d]
  return np.matmul(out, weight('W_U')); // [n, tokens]
};
