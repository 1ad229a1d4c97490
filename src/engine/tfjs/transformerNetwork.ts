import {
  add,
  matMul,
  mul,
  relu,
  reshape,
  slice,
  softmax,
  sum,
  type Tensor2D,
  transpose,
} from '@tensorflow/tfjs-core';
import { exampleColumn } from './columnOf';
import type { CreateNetwork } from './network';
import { oneHot } from './oneHot';
import { type Tensors, tensorOf } from './tensors';

/**
 * One causal attention layer read at "=", then a ReLU layer, both into the residual stream; no LayerNorm.
 * Positions lead: tensors over the sequence are [3, n, …] for the tokens x, y and "=". Heads are blocks of columns,
 * so a sum within each head is a product with the [d, heads] matrix that says which column belongs to which head.
 */
export const transformerNetwork: CreateNetwork = (model, tokens, examples, hold) => {
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
