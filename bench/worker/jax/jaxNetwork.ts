import type { numpy as np } from '@jax-js/jax';
import type { ModelConfig } from '../../../src/run/runConfig';

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
export type JaxNetwork = (
  model: ModelConfig,
  tokens: number,
  weights: JaxWeights,
  x: np.Array,
  y: np.Array,
) => np.Array;

/** A weight, which is thereby used up. */
export function weightOf(weights: JaxWeights, name: string): np.Array {
  const weight = weights[name];
  if (!weight) throw new RangeError(`There is no parameter ${name}.`);
  return weight;
}
