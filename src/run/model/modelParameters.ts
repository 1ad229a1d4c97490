import type { ModelConfig } from '../config/runConfig';

/** Which chart line a parameter's norm belongs to. */
export type ParameterGroup = 'embedding' | 'attention' | 'hidden' | 'unembedding';

/** One parameter of a model. Vectors have one row. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly vector: boolean;
  readonly group: ParameterGroup;
  /** Standard deviation of the normal initial values, before `initScale`; 0 for biases. */
  readonly initialScale: number;
}

/** A table looked up by token: each entry has variance 1 / width, so that a row has norm about 1. */
const table = (name: string, rows: number, columns: number): Parameter => ({
  name,
  rows,
  columns,
  vector: false,
  group: 'embedding',
  initialScale: 1 / Math.sqrt(columns),
});

/** A matrix applied from the right to row vectors: variance 1 / rows keeps their scale. */
const matrix = (name: string, rows: number, columns: number, group: ParameterGroup): Parameter => ({
  name,
  rows,
  columns,
  vector: false,
  group,
  initialScale: 1 / Math.sqrt(rows),
});

const bias = (name: string, columns: number): Parameter => ({
  name,
  rows: 1,
  columns,
  vector: true,
  group: 'hidden',
  initialScale: 0,
});

const MLP_EMBEDDINGS = {
  onehot: (tokens: number, m: ModelConfig) => [
    table('W_A', tokens, m.dHidden),
    table('W_B', tokens, m.dHidden),
  ],
  shared: (tokens: number, m: ModelConfig) => [
    table('W_E', tokens, m.dModel),
    matrix('W_in', m.dModel, m.dHidden, 'hidden'),
  ],
  separate: (tokens: number, m: ModelConfig) => [
    table('W_A', tokens, m.dModel),
    table('W_B', tokens, m.dModel),
    matrix('W_in', m.dModel, m.dHidden, 'hidden'),
  ],
} as const;

const MODELS = {
  mlp: (tokens: number, m: ModelConfig) => [
    ...MLP_EMBEDDINGS[m.embedding](tokens, m),
    matrix('W_out', m.dHidden, tokens, 'unembedding'),
  ],
  transformer: (tokens: number, m: ModelConfig) => [
    table('W_E', tokens + 1, m.dModel), // the last row is the "=" token
    table('W_pos', 3, m.dModel),
    ...['W_Q', 'W_K', 'W_V', 'W_O'].map((name) => matrix(name, m.dModel, m.dModel, 'attention')),
    matrix('W_in', m.dModel, m.dMlp, 'hidden'),
    bias('b_in', m.dMlp),
    matrix('W_out', m.dMlp, m.dModel, 'hidden'),
    bias('b_out', m.dModel),
    matrix('W_U', m.dModel, tokens, 'unembedding'),
  ],
} as const;

/**
 * The parameters of a model, in the order in which every engine keeps them.
 * mlp: logits = act(pre) W_out, with pre = W_A[a] + W_B[b] (onehot), (W_E[a] + W_E[b]) W_in (shared) or
 * (W_A[a] + W_B[b]) W_in (separate). transformer: one causal attention layer read at "=", then a ReLU layer, both
 * into the residual stream, no LayerNorm (Nanda et al. 2023, which Varma et al. follow).
 */
export const modelParameters = (model: ModelConfig, tokens: number): readonly Parameter[] =>
  MODELS[model.kind](tokens, model);
