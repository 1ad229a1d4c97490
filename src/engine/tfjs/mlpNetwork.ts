import { add, matMul, relu, square, type Tensor2D } from '@tensorflow/tfjs-core';
import type { ModelConfig } from '../../run/runConfig';
import { exampleColumn } from './columnOf';
import type { CreateNetwork } from './network';
import { oneHot } from './oneHot';
import { type Tensors, tensorOf } from './tensors';

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
export const mlpNetwork: CreateNetwork = (model, tokens, examples, hold) => {
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
