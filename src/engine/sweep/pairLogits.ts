import type { ModelConfig } from '../../run/config/runConfig';
import { forwardPass } from '../inside/pairNetwork';
import type { Weights } from '../trainer/trainer';

/** The logits of a network over all pairs of tokens (forwardPass), [tokens², tokens], pair a · tokens + b. */
export const pairLogits = (model: ModelConfig, weights: Weights, tokens: number): Float32Array =>
  forwardPass(model, weights, tokens).logits;
