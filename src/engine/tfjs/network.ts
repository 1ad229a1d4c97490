import type { Tensor2D } from '@tensorflow/tfjs-core';
import type { ModelConfig } from '../../run/runConfig';
import type { Tensors } from './tensors';

/** A model over one set of examples: from weights to logits [n, tokens], by tfjs operations with gradients. */
export type Network = (weights: Tensors) => Tensor2D;

/** Makes a network; constant tensors that must outlive the making go through `hold`. */
export type CreateNetwork = (
  model: ModelConfig,
  tokens: number,
  examples: Int32Array,
  hold: (tensor: Tensor2D) => Tensor2D,
) => Network;
