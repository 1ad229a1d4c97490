import { nn, numpy as np } from '@jax-js/jax';
import type { TrainerSpec } from '../../../src/engine/trainer/trainer';
import type { ModelConfig } from '../../../src/run/config/runConfig';

/** Parameters by name, as modelParameters declares them. */
export type JaxWeights = Record<string, np.Array>;

/** The examples on the device. A type, not an interface: jax-js walks through it as a tree of arrays. */
export type JaxExamples = {
  /** Tokens x and y, int32 [n] each. */
  readonly x: np.Array;
  readonly y: np.Array;
  /** Labels as rows of zeros with a one, float32 [n, tokens]. */
  readonly labels: np.Array;
};

/**
 * A model in jax-js: from weights and tokens to logits [n, tokens]. As every function there it uses up each argument once
 * (`.ref` for a use more).
 */
type JaxNetwork = (
  model: ModelConfig,
  tokens: number,
  weights: JaxWeights,
  x: np.Array,
  y: np.Array,
) => np.Array;

/** A weight, which is thereby used up. */
function weightOf(weights: JaxWeights, name: string): np.Array {
  const weight = weights[name];
  if (!weight) throw new RangeError(`There is no parameter ${name}.`);
  return weight;
}

/**
 * The mlp with two tables and ReLU. Tables are read by `take`: products with one-hot rows cost four times as much at p = 113
 * (0.1.25, wasm).
 */
const jaxMlp: JaxNetwork = (_model, _tokens, weights, x, y) => {
  const rowsX = np.take(weightOf(weights, 'W_A'), x, 0); // [n, dModel]
  const rowsY = np.take(weightOf(weights, 'W_B'), y, 0);
  const pre = np.matmul(rowsX.add(rowsY), weightOf(weights, 'W_in')); // [n, dHidden]
  return np.matmul(nn.relu(pre), weightOf(weights, 'W_out')); // [n, tokens]
};

/**
 * One causal attention layer read at "=", then a ReLU layer, both into the residual stream; no LayerNorm. Only "=" attends, so
 * there is one query an example, and no mask.
 */
const jaxTransformer: JaxNetwork = (model, tokens, weights, x, y) => {
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

const NETWORKS = { mlp: jaxMlp, transformer: jaxTransformer } as const;

/** Mean cross-entropy of a model over examples, nats. Uses its arguments up. */
export const jaxLoss =
  ({ model, tokens }: TrainerSpec) =>
  (weights: JaxWeights, { x, y, labels }: JaxExamples): np.Array => {
    const n = labels.shape[0] as number;
    const logits = NETWORKS[model.kind](model, tokens, weights, x, y);
    return np.sum(nn.logSoftmax(logits, -1).mul(labels)).mul(-1 / n);
  };
