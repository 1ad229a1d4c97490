import {
  add,
  matMul,
  mul,
  relu,
  reshape,
  slice,
  softmax,
  square,
  sum,
  type Tensor2D,
  tensor2d,
  transpose,
} from '@tensorflow/tfjs';
import type { ModelConfig } from '../../run/config/runConfig';
import { exampleColumn } from '../trainer/member';

/** Tensors by parameter name; vectors are [1, columns]. */
export type Tensors = Readonly<Record<string, Tensor2D>>;

/** The tensor of a parameter that the model is known to have. */
const tensorOf = (tensors: Tensors, name: string): Tensor2D => {
  const tensor = tensors[name];
  if (!tensor) throw new TypeError(`The model has no parameter ${name}.`);
  return tensor;
};

/** A model over one set of examples: from weights to logits [n, tokens], by tfjs operations with gradients. */
export type Network = (weights: Tensors) => Tensor2D;

/** Makes a network; constant tensors that must outlive the making go through `hold`. */
type CreateNetwork = (
  model: ModelConfig,
  tokens: number,
  examples: Int32Array,
  hold: (tensor: Tensor2D) => Tensor2D,
) => Network;

/** Rows of zeros with a one at each index: [indices, width]. A product with it looks rows of a table up. */
export function oneHot(indices: ArrayLike<number>, width: number): Tensor2D {
  const values = new Float32Array(indices.length * width);
  for (let i = 0; i < indices.length; i++) values[i * width + (indices[i] as number)] = 1;
  return tensor2d(values, [indices.length, width]);
}

const ACTIVATE = { relu, square } as const;

/** Which tables the two tokens are looked up in, and whether a matrix follows. */
const EMBEDDINGS: Record<
  ModelConfig['embedding'],
  { readonly tables: readonly [string, string]; readonly projected: boolean }
> = {
  onehot: { tables: ['W_A', 'W_B'], projected: false },
  shared: { tables: ['W_E', 'W_E'], projected: true },
  separate: { tables: ['W_A', 'W_B'], projected: true },
};

/**
 * logits = act(pre) W_out, with pre the sum of the two tokens' rows, times W_in where there is one.
 * Tables are read by products with one-hot matrices, because tfjs on wasm has no gradient of gather
 * (tfjs 4.22: "Kernel 'UnsortedSegmentSum' not registered for backend 'wasm'").
 */
const mlpNetwork: CreateNetwork = (model, tokens, examples, hold) => {
  const x = hold(oneHot(exampleColumn(examples, 0), tokens)); // [n, tokens]
  const y = hold(oneHot(exampleColumn(examples, 1), tokens));
  const { tables, projected } = EMBEDDINGS[model.embedding];
  return (weights: Tensors) => {
    const [tableX, tableY] = tables.map((name) => tensorOf(weights, name)) as [Tensor2D, Tensor2D];
    const sum: Tensor2D = add(matMul(x, tableX), matMul(y, tableY)); // [n, dModel or dHidden]
    const pre = projected ? matMul(sum, tensorOf(weights, 'W_in')) : sum; // [n, dHidden]
    return matMul(ACTIVATE[model.activation](pre), tensorOf(weights, 'W_out')) as Tensor2D; // [n, tokens]
  };
};

/**
 * One causal attention layer read at "=", then a ReLU layer, both into the residual stream; no LayerNorm.
 * Positions lead: tensors over the sequence are [3, n, …] for the tokens x, y and "=". Heads are blocks of columns,
 * so a sum within each head is a product with the [d, heads] matrix that says which column belongs to which head.
 */
const transformerNetwork: CreateNetwork = (model, tokens, examples, hold) => {
  const { dModel: d, heads } = model;
  const n = examples.length / 3;
  const equals = new Int32Array(n).fill(tokens);
  const sequence = [...exampleColumn(examples, 0), ...exampleColumn(examples, 1), ...equals];
  const tokenRows = hold(oneHot(sequence, tokens + 1)); // [3n, tokens + 1]
  const blocks = Array.from({ length: d }, (_, column) => Math.floor((column * heads) / d));
  const headOf = hold(oneHot(blocks, heads)); // [d, heads]
  const scale = 1 / Math.sqrt(d / heads);

  return (weights: Tensors) => {
    const weight = (name: string) => tensorOf(weights, name);
    const embedded = add(
      reshape(matMul(tokenRows, weight('W_E')), [3, n, d]),
      reshape(weight('W_pos'), [3, 1, d]),
    ); // [3, n, d]
    const flat: Tensor2D = reshape(embedded, [3 * n, d]);
    const last: Tensor2D = reshape(slice(embedded, [2, 0, 0], [1, n, d]), [n, d]);

    const query = matMul(last, weight('W_Q')); // [n, d]
    const keys = reshape(matMul(flat, weight('W_K')), [3, n, d]);
    const products = reshape(mul(keys, query), [3 * n, d]);
    const scores = reshape(mul(matMul(products, headOf), scale), [3, n, heads]);
    const attention = transpose(softmax(transpose(scores, [1, 2, 0])), [2, 0, 1]); // [3, n, heads]
    const shares = matMul(reshape(attention, [3 * n, heads]), headOf, false, true); // [3n, d]
    const values = matMul(flat, weight('W_V')); // [3n, d]
    const mixed = sum(reshape(mul(shares, values), [3, n, d]), 0); // [n, d]
    const attended = add(last, matMul(mixed as Tensor2D, weight('W_O'))); // [n, d]

    const hidden = relu(add(matMul(attended, weight('W_in')), weight('b_in'))); // [n, dMlp]
    const out = add(attended, add(matMul(hidden, weight('W_out')), weight('b_out'))); // [n, d]
    return matMul(out, weight('W_U')) as Tensor2D; // [n, tokens]
  };
};

/** Every kind of model as a network. */
export const NETWORKS: Readonly<Record<ModelConfig['kind'], CreateNetwork>> = {
  mlp: mlpNetwork,
  transformer: transformerNetwork,
};
